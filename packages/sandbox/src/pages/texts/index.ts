/**
 * The languages of the pages. English names the keys; another language that lacks one does not compile.
 *
 * @module
 */
import { en } from "./en.ts"
import { id } from "./id.ts"

export type Texts = typeof en
export type Language = "en" | "id"

export const TEXTS: Readonly<Record<Language, Texts>> = { en, id }
export const LANGUAGES = { en: "English", id: "Bahasa Indonesia" } as const

/** The page's language: `lang` of the query, otherwise the first of the browser's wishes that there is. */
export const languageOf = (query: URLSearchParams, acceptLanguage: string | undefined): Language => {
  const wishes = [query.get("lang") ?? "", ...wishesOf(acceptLanguage ?? "")]
  // `in` is what older systems call Indonesian.
  const found = wishes.map((wish) => /^(en|id|in)\b/i.exec(wish)?.[1]?.toLowerCase()).find((code) => code !== undefined)
  return found === "id" || found === "in" ? "id" : "en"
}

/** `id;q=0.5, en;q=0.9` in the order of preference (RFC 9110 12.5.4). */
const wishesOf = (header: string): ReadonlyArray<string> =>
  header
    .split(",")
    .map((part) => {
      const [range = "", ...parameters] = part.split(";").map((text) => text.trim())
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2)
      return { range, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ range }) => range)
