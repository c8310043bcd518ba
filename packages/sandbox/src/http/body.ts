/**
 * Request bodies: JSON, forms (with `a[b]=c` and `a[]=c`), multipart.
 *
 * @module
 */

import type { UploadedFile } from "../engine/product.ts"

export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly form: boolean }
  | { readonly ok: false; readonly reason: "syntax" | "type" }

const setDeep = (target: Record<string, unknown>, key: string, value: unknown): void => {
  const [, head = key, rest = ""] = /^([^[]+)((?:\[[^\]]*\])*)$/.exec(key) ?? []
  const path = [head, ...[...rest.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!)]
  let at = target
  for (let i = 0; i < path.length; i++) {
    // `a[]` appends: the next free position.
    const name = path[i] === "" ? String(Object.keys(at).length) : path[i]!
    if (name === "__proto__" || name === "constructor" || name === "prototype") return
    if (i === path.length - 1) at[name] = value
    else {
      if (typeof at[name] !== "object" || at[name] === null) at[name] = {}
      at = at[name] as Record<string, unknown>
    }
  }
}

const parseForm = (text: string): Record<string, unknown> => {
  const value: Record<string, unknown> = {}
  for (const [key, field] of new URLSearchParams(text)) setDeep(value, key, field)
  return value
}

const parseMultipart = (raw: Buffer, boundary: string): Record<string, unknown> => {
  const value: Record<string, unknown> = {}
  const mark = Buffer.from(`--${boundary}`)
  let at = raw.indexOf(mark)
  while (at >= 0) {
    const start = at + mark.length
    const next = raw.indexOf(mark, start)
    if (next < 0) break
    const headEnd = raw.indexOf("\r\n\r\n", start)
    if (headEnd >= 0 && headEnd < next) {
      const head = raw.subarray(start, headEnd).toString("utf8")
      const bytes = raw.subarray(headEnd + 4, next - 2)
      const name = /name="([^"]*)"/i.exec(head)?.[1]
      const filename = /filename="([^"]*)"/i.exec(head)?.[1]
      const type = /content-type: *([^\r\n;]+)/i.exec(head)?.[1] ?? "application/octet-stream"
      if (name !== undefined) {
        const file: UploadedFile | string =
          filename === undefined ? bytes.toString("utf8") : { filename, type, bytes: Buffer.from(bytes) }
        setDeep(value, name, file)
      }
    }
    at = next
  }
  return value
}

/** The value of a body by its content type; an absent type counts as JSON. */
export const parseBody = (raw: Buffer, contentType: string | undefined): Parsed => {
  if (raw.length === 0) return { ok: true, value: undefined, form: false }
  const type = (contentType ?? "application/json").split(";", 1)[0]!.trim().toLowerCase()
  if (type === "application/json" || type.endsWith("+json") || type === "text/plain") {
    try {
      return { ok: true, value: JSON.parse(raw.toString("utf8")), form: false }
    } catch {
      return { ok: false, reason: "syntax" }
    }
  }
  if (type === "application/x-www-form-urlencoded") {
    return { ok: true, value: parseForm(raw.toString("utf8")), form: true }
  }
  if (type === "multipart/form-data") {
    const boundary = /boundary="?([^";]+)"?/i.exec(contentType ?? "")?.[1]
    if (boundary === undefined) return { ok: false, reason: "syntax" }
    return { ok: true, value: parseMultipart(raw, boundary), form: true }
  }
  return { ok: false, reason: "type" }
}
