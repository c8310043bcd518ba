/**
 * JSON objects from a gateway, read with tolerance.
 *
 * @module
 */
export type Fields = Readonly<Record<string, unknown>>

/** The text as a JSON object, or undefined when it is anything else. */
export const parseFields = (text: string): Fields | undefined => {
  try {
    return asFields(JSON.parse(text))
  } catch {
    return undefined
  }
}

export const asFields = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined

/** A field as text; a number counts, an empty text does not. */
export const textOf = (fields: Fields, name: string): string | undefined => {
  const value = fields[name]
  if (typeof value === "number") return String(value)
  return typeof value === "string" && value !== "" ? value : undefined
}

/** The object without the fields that are undefined. */
export const defined = <A extends object>(fields: { readonly [Name in keyof A]: A[Name] | undefined }): A =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as A
