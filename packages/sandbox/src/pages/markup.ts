/**
 * Markup that cannot be broken out of: only the tag {@link html} makes it, and every text put into it is escaped.
 *
 * @module
 */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

/** Text made safe for element contents and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)

export class Markup {
  readonly #text: string
  private constructor(text: string) {
    this.#text = text
  }
  static of(strings: TemplateStringsArray, parts: ReadonlyArray<Part>): Markup {
    return new Markup(strings.reduce((text, piece, at) => text + textOf(parts[at - 1]) + piece))
  }
  toString(): string {
    return this.#text
  }
}

/** What may stand in markup: texts are escaped, `undefined` and `false` are left out. */
export type Part = Markup | string | number | false | undefined | ReadonlyArray<Part>

const textOf = (part: Part): string => {
  if (part instanceof Markup) return part.toString()
  if (typeof part === "object") return part.map(textOf).join("")
  return part === undefined || part === false ? "" : escapeHtml(String(part))
}

/** `html\`<p>${text}</p>\``. Attribute values must be quoted. */
export const html = (strings: TemplateStringsArray, ...parts: ReadonlyArray<Part>): Markup => Markup.of(strings, parts)

/** A link that leads to the web, as it is sent; undefined for anything else, such as `javascript:`. */
export const webUrl = (text: string | undefined): string | undefined => {
  const url = text === undefined ? null : URL.parse(text)
  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : undefined
}
