/** A tree whose spec is edited, and what each edit means for users. */
import { cpSync, mkdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { baseSpecs } from "../src/changes/base.ts"
import { changesBetween } from "../src/changes/report.ts"
import { lintAll } from "../src/generate.ts"
import { SpecSet } from "../src/load.ts"
import { makeTree } from "./tree.ts"

/** The spec before the edits. */
export const spec = readFileSync(resolve(import.meta.dirname, "fixtures/demo.yaml"), "utf8")

export type Edit = readonly [from: string, to: string]

export const makeJudge = () => {
  const tree = makeTree()
  const before = join(tree.root, "before")
  const reset = (): void => tree.write("specs/demo.yaml", spec)
  const apply = (edits: ReadonlyArray<Edit>): void => {
    for (const [from, to] of edits) tree.edit("specs/demo.yaml", from, to)
    const mistakes = lintAll(tree.root)
    if (mistakes.length > 0) throw new Error(`the edit breaks the spec: ${JSON.stringify(mistakes)}`)
  }
  reset()
  mkdirSync(before)
  cpSync(join(tree.root, "specs"), join(before, "specs"), { recursive: true })
  return {
    tree,
    /** A copy of the tree's specs before any edit. */
    before,
    reset,
    /** Verdict and findings of an edit, which must leave a sound spec; `first` is already part of the former state. */
    judge: (edits: ReadonlyArray<Edit>, first: ReadonlyArray<Edit> = []) => {
      reset()
      apply(first)
      const base = first.length === 0 ? baseSpecs(tree.root, before) : new SpecSet(join(tree.root, "specs"))
      // What a set has read it keeps, so the former state must be read before the edit.
      for (const name of base.names()) base.read(name)
      apply(edits)
      const [change] = changesBetween(base, new SpecSet(join(tree.root, "specs")))
      return {
        verdict: change?.verdict,
        told: change?.findings.map(({ level, at, told }) => `${level} ${at} ${told}`) ?? []
      }
    },
    remove: () => tree.remove()
  }
}
