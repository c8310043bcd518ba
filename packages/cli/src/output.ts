/**
 * What a person and what a script gets to see.
 *
 * @module
 */
import { stripVTControlCharacters, styleText } from "node:util"

type Style = Parameters<typeof styleText>[0]

/** Colours only where the stream shows them (and `NO_COLOR` is not set). */
export const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout })

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

export const printJson = (value: unknown): void => print(JSON.stringify(value))

const widthOf = (text: string): number => stripVTControlCharacters(text).length

/** Rows as a table with a rule under its head; numbers and text alike are left-aligned. */
export const table = (rows: ReadonlyArray<Readonly<Record<string, string>>>): string => {
  const names = Object.keys(rows[0] ?? {})
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => widthOf(row[name] ?? ""))))
  const line = (cells: ReadonlyArray<string>) =>
    cells
      .map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - widthOf(cell)))
      .join("  ")
      .trimEnd()
  return [
    paint("bold", line(names)),
    paint("dim", widths.map((width) => "─".repeat(width)).join("  ")),
    ...rows.map((row) => line(names.map((name) => row[name] ?? "")))
  ].join("\n")
}

const flat = (value: unknown, path: string, into: Array<readonly [string, string]>): void => {
  if (Array.isArray(value) && value.length > 0)
    for (const [i, item] of value.entries()) flat(item, `${path}.${i}`, into)
  else if (typeof value === "object" && value !== null && Object.keys(value).length > 0) {
    for (const [key, item] of Object.entries(value)) flat(item, path === "" ? key : `${path}.${key}`, into)
  } else if (value !== undefined) into.push([path, typeof value === "string" ? value : JSON.stringify(value)])
}

/** An object as two columns, nested fields by their dotted names. */
export const fieldsOf = (value: unknown): string => {
  const rows: Array<readonly [string, string]> = []
  flat(value, "", rows)
  return rows.length === 0 ? "(empty)" : table(rows.map(([field, text]) => ({ field, value: text })))
}
