/** Inputs that once broke something: kept with the sources, and run by the tests ever after. */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const FOLDER = join(import.meta.dirname, "../corpus")

export const corpusOf = (target: string): ReadonlyArray<Uint8Array> => {
  const folder = join(FOLDER, target)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name)))
}

/** Keeps an input; the path of its file. */
export const keep = (target: string, input: Uint8Array): string => {
  const folder = join(FOLDER, target)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, createHash("sha256").update(input).digest("hex").slice(0, 16))
  writeFileSync(file, input)
  return file
}
