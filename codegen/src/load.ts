/** Reads a spec document and knows on which line of which file each of its nodes stands. */
import { readdirSync, readFileSync } from "node:fs"
import { dirname, relative, resolve } from "node:path"
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml"

export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** A mistake in a spec: the file, the line, the place in the document and the rule it breaks. */
export interface SpecProblem {
  readonly file: string
  readonly line: number
  readonly at: string
  readonly rule: string
}

export class SpecError extends Error {
  override readonly name = "SpecError"
  readonly problems: ReadonlyArray<SpecProblem>
  constructor(problems: ReadonlyArray<SpecProblem>) {
    super(problems.map((problem) => `${problem.file}:${problem.line} ${problem.at}: ${problem.rule}`).join("\n"))
    this.problems = problems
  }
}

export interface SpecFile {
  readonly path: string
  readonly text: string
  readonly json: JsonObject
  readonly lineOf: (path: ReadonlyArray<string | number>) => number
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export { isObject }

// The deepest node that exists on the path: a missing key is reported at its parent.
const lineAt = (document: Document, lines: LineCounter, path: ReadonlyArray<string | number>): number => {
  let node: unknown = document.contents
  let offset = isNode(node) && node.range ? node.range[0] : 0
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (!pair) break
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0]
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      if (isNode(node) && node.range) offset = node.range[0]
    } else break
  }
  return lines.linePos(offset).line
}

/** All spec documents of one folder, each read once. */
export class SpecSet {
  readonly folder: string
  readonly #files = new Map<string, SpecFile>()
  readonly #texts: ReadonlyMap<string, string> | undefined

  /** Reads the folder, or takes `texts` by file name as what stands there. */
  constructor(folder: string, texts?: ReadonlyMap<string, string>) {
    this.folder = resolve(folder)
    this.#texts = texts
  }

  /** File names of all documents. */
  names(): ReadonlyArray<string> {
    const names = this.#texts === undefined ? readdirSync(this.folder) : [...this.#texts.keys()]
    return names.filter((name) => /\.ya?ml$/.test(name)).sort()
  }

  name(path: string): string {
    return relative(process.cwd(), path)
  }

  read(path: string): SpecFile {
    const full = resolve(this.folder, path)
    const known = this.#files.get(full)
    if (known) return known
    const text = this.#texts === undefined ? readFileSync(full, "utf8") : this.#texts.get(relative(this.folder, full))
    if (text === undefined)
      throw new SpecError([{ file: this.name(full), line: 1, at: "document", rule: "does not exist" }])
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
    const mistake = document.errors[0]
    if (mistake) {
      const line = lines.linePos(mistake.pos[0]).line
      throw new SpecError([
        { file: this.name(full), line, at: "yaml", rule: mistake.message.split("\n")[0] ?? "not YAML" }
      ])
    }
    const json = document.toJS({ maxAliasCount: 1000 }) as Json
    if (!isObject(json))
      throw new SpecError([{ file: this.name(full), line: 1, at: "document", rule: "must be a mapping" }])
    const file: SpecFile = { path: full, text, json, lineOf: (at) => lineAt(document, lines, at) }
    this.#files.set(full, file)
    return file
  }

  /** Target of `$ref`, seen from `file`: the value, its file, and its path there. */
  resolve(
    ref: string,
    file: SpecFile
  ): { readonly value: Json; readonly file: SpecFile; readonly path: ReadonlyArray<string> } {
    const [name = "", pointer = ""] = ref.split("#")
    const target = name === "" ? file : this.read(resolve(dirname(file.path), name))
    const path = pointer
      .split("/")
      .slice(1)
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    let value: Json = target.json
    for (const key of path) {
      const next: Json | undefined = isObject(value)
        ? value[key]
        : Array.isArray(value)
          ? value[Number(key)]
          : undefined
      if (next === undefined) throw new Error(`$ref ${ref} leads nowhere`)
      value = next
    }
    return { value, file: target, path }
  }
}
