/** Source text as a tree, so that what fits a line stands on one line and what does not is broken where it reads well. */
import { isObject, type Json } from "./load.ts"

export const WIDTH = 120

/** Parts between an opening and a closing text. */
export interface Group {
  readonly open: string
  readonly items: ReadonlyArray<Source>
  readonly close: string
  /** Spaces inside the brackets of one line. */
  readonly padded: boolean
}
/** Alternatives, one a line where they do not fit. */
export interface Union {
  readonly members: ReadonlyArray<string>
}
export type Source = string | ReadonlyArray<Source> | Group | Union

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/
export const key = (name: string): string => (IDENTIFIER.test(name) ? name : JSON.stringify(name))

export const group = (open: string, items: ReadonlyArray<Source>, close: string): Group => ({
  open,
  items,
  close,
  padded: false
})
export const list = (items: ReadonlyArray<Source>): Group => group("[", items, "]")
export const union = (members: ReadonlyArray<string>): Union => ({ members })

export type Field = readonly [name: string, value: Source | undefined]
/** An object literal or type; fields without a value are left out. */
export const record = (fields: ReadonlyArray<Field>, rename: (name: string) => string = key): Group => ({
  open: "{",
  items: fields.flatMap(([name, value]) => (value === undefined ? [] : [[`${rename(name)}: `, value]])),
  close: "}",
  padded: true
})
/** Named parts of an import or an export. */
export const names = (items: ReadonlyArray<Source>): Group => ({ open: "{", items, close: "}", padded: true })

/** A JSON value as an expression. */
export const data = (value: Json | undefined): Source =>
  Array.isArray(value)
    ? list(value.map(data))
    : isObject(value)
      ? record(Object.entries(value).map(([name, child]) => [name, data(child)]))
      : JSON.stringify(value)

const isGroup = (source: Source): source is Group => typeof source === "object" && "open" in source
const isUnion = (source: Source): source is Union => typeof source === "object" && "members" in source

/** On one line. */
export const flat = (source: Source): string => {
  if (typeof source === "string") return source
  if (isUnion(source)) return source.members.join(" | ")
  if (!isGroup(source)) return source.map(flat).join("")
  if (source.items.length === 0) return source.open + source.close
  const pad = source.padded ? " " : ""
  return `${source.open}${pad}${source.items.map(flat).join(", ")}${pad}${source.close}`
}

// Words of a list share lines; everything else gets a line of its own.
const filled = (items: ReadonlyArray<string>, indent: string): string => {
  const lines: Array<string> = []
  let line = indent
  for (const [i, item] of items.entries()) {
    const word = i === items.length - 1 ? item : `${item},`
    if (line !== indent && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = indent
    }
    line += line === indent ? word : ` ${word}`
  }
  return [...lines, line].join("\n")
}

/** Text of the source that starts at `column` of a line indented by `indent`; `after` characters follow its end. */
export const print = (source: Source, indent = "", column = indent.length, after = 0): string => {
  if (typeof source === "string") return source
  const line = flat(source)
  if (column + line.length + after <= WIDTH && !line.includes("\n")) return line
  const inner = `${indent}  `
  if (isUnion(source)) return source.members.map((member) => `\n${inner}| ${member}`).join("")
  if (isGroup(source)) {
    if (source.items.length === 0) return line
    const words = source.open === "[" ? source.items.filter((item) => typeof item === "string") : []
    const body =
      words.length === source.items.length
        ? filled(words, inner)
        : source.items.map((item) => inner + print(item, inner, inner.length, 1)).join(",\n")
    return `${source.open}\n${body}\n${indent}${source.close}`
  }
  let text = ""
  for (const [i, part] of source.entries()) {
    const end = text.lastIndexOf("\n")
    const at = end < 0 ? column + text.length : text.length - end - 1
    const rest = source.slice(i + 1).reduce((sum: number, one) => sum + flat(one).length, after)
    const next = print(part, indent, at, rest)
    text = (next.startsWith("\n") ? text.trimEnd() : text) + next
  }
  return text
}

/** Words of a text on lines of at most `width`; a list item's further lines are indented under it. */
export const wrap = (text: string, width: number): ReadonlyArray<string> => {
  const hang = /^(- )/.test(text) ? "  " : ""
  const lines: Array<string> = []
  let line = ""
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line)
      line = hang + word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, line]
}
