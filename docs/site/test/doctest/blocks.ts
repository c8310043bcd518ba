/** The programs in guides and READMEs: every fenced `ts` block, with what its fence says. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { house } from "../../src/house.ts"

export interface Block {
  /** Path of the Markdown file from the root, and the block's number there, from 1. */
  readonly name: string
  readonly line: number
  readonly code: string
  /** Why it is compiled and not run. */
  readonly noRun: string | undefined
  /** Why it is neither: it shows a part of a program. */
  readonly fragment: string | undefined
}

const reasonIn = (info: string, word: string): string | undefined => new RegExp(`${word}="([^"]+)"`).exec(info)?.[1]

/** Blocks of one Markdown text. Throws for a fence with words that mean nothing here. */
export const blocksIn = (name: string, text: string): ReadonlyArray<Block> =>
  [...text.matchAll(/^```ts([^\n]*)\n(.*?)^```$/gms)].map(([, info = "", code = ""], i) => {
    const { index } = [...text.matchAll(/^```ts[^\n]*\n/gm)][i] ?? { index: 0 }
    const noRun = reasonIn(info, "no-run")
    const fragment = reasonIn(info, "fragment")
    if (info.trim() !== "" && noRun === undefined && fragment === undefined)
      throw new Error(`${name}: a fence takes no-run="why" or fragment="why", not ${info.trim()}`)
    return { name: `${name}#${i + 1}`, line: text.slice(0, index).split("\n").length, code, noRun, fragment }
  })

const FILES = ["README.md", "docs/guide/*.md", "docs/decisions/*.md", "packages/*/README.md", "examples/*/README.md"]

/** Every block of the house, in the order of the files' names. */
export const allBlocks = (): ReadonlyArray<Block> =>
  globSync(FILES, { cwd: house })
    .sort()
    .flatMap((path) => blocksIn(path, readFileSync(join(house, path), "utf8")))
