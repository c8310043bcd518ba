/** A small tree of one product in a temporary folder, to generate into and to break. */
import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

const house = resolve(import.meta.dirname, "../..")
const run = (program: string, args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, ["--conditions=@pay/source", join(house, "codegen/src", program), ...args], {
    encoding: "utf8"
  })

export const makeTree = () => {
  const root = mkdtempSync(join(tmpdir(), "pay-codegen-"))
  mkdirSync(join(root, "specs"))
  cpSync(join(house, "specs/common.yaml"), join(root, "specs/common.yaml"))
  const newProduct = (...args: ReadonlyArray<string>): string => run("new-product.ts", [...args, "--root", root]).stdout
  newProduct("demo", "Demo")
  return {
    root,
    newProduct,
    codegen: (...args: ReadonlyArray<string>) => {
      const { status, stdout, stderr } = run("bin.ts", ["--root", root, ...args])
      return { status, text: stdout + stderr }
    },
    read: (path: string) => readFileSync(join(root, path), "utf8"),
    write: (path: string, text: string) => writeFileSync(join(root, path), text),
    /** Replaces a text that must be there. */
    edit: (path: string, from: string, to: string) => {
      const text = readFileSync(join(root, path), "utf8")
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
      writeFileSync(join(root, path), text.replace(from, to))
    },
    git: (...args: ReadonlyArray<string>) =>
      execFileSync("git", ["-C", root, "-c", "user.name=demo", "-c", "user.email=demo@invalid", ...args]),
    remove: () => rmSync(root, { recursive: true })
  }
}
