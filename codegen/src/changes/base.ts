/** The specs of a former state: of a commit, or of another folder. */
import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join, resolve } from "node:path"
import { SpecSet } from "../load.ts"

const git = (root: string, args: ReadonlyArray<string>): string =>
  execFileSync("git", ["-C", root, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })

const isSpec = (name: string): boolean => /\.ya?ml$/.test(name)

const ofFolder = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter(isSpec)
      .map((name) => [name, readFileSync(join(folder, name), "utf8")])
  )

const ofCommit = (root: string, revision: string): ReadonlyMap<string, string> => {
  const names = git(root, ["ls-tree", "--name-only", `${revision}:./specs`])
    .split("\n")
    .filter(isSpec)
  return new Map(names.map((name) => [name, git(root, ["show", `${revision}:./specs/${name}`])]))
}

/** Reads the specs of `base`: a folder (a repository or its specs) or a revision of `root`'s repository. */
export const baseSpecs = (root: string, base: string): SpecSet => {
  const folder = resolve(base)
  if (existsSync(folder) && statSync(folder).isDirectory()) {
    const inner = join(folder, "specs")
    return new SpecSet(join(root, "specs"), ofFolder(existsSync(inner) ? inner : folder))
  }
  return new SpecSet(join(root, "specs"), ofCommit(root, base))
}

/** Whether `root` lies in a repository that has a commit with specs. */
export const hasCommit = (root: string): boolean => {
  try {
    git(root, ["rev-parse", "--verify", "--quiet", "HEAD:./specs"])
    return true
  } catch {
    return false
  }
}
