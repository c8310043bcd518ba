/** A user's project in a temporary folder: the packages' declarations as they are published, without their sources. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"

const house = resolve(import.meta.dirname, "../..")
const packages = join(house, "packages")
const requireFrom = (folder: string) => createRequire(join(house, folder, "package.json"))

/** The compilers that the declarations are written for. */
export const compilers = {
  "TypeScript 5.9": requireFrom("codegen").resolve("typescript/package.json"),
  "TypeScript 7": requireFrom(".").resolve("typescript/package.json")
} as const

export type Compiler = keyof typeof compilers

/** Packages with a generated client. */
export const clientPackages = (): ReadonlyArray<string> =>
  readdirSync(packages).filter((name) =>
    readdirSync(join(packages, name)).includes("src")
      ? readdirSync(join(packages, name, "src")).includes("generated") &&
        readdirSync(join(packages, name, "src/generated")).includes("client.ts")
      : false
  )

const tsc = (compiler: Compiler, args: ReadonlyArray<string>): { readonly status: number; readonly text: string } => {
  const program = join(dirname(compilers[compiler]), "bin/tsc")
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" })
  return { status: status ?? 1, text: stdout + stderr }
}

/** Lays the project out: declarations of every client package and of the core, `effect` only when asked for. */
export const makeConsumer = (options: { readonly effect: boolean; readonly also?: ReadonlyArray<string> }) => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "pay-consumer-")))
  const names = ["core", ...clientPackages(), ...(options.also ?? [])]
  const write = (path: string, value: unknown): void =>
    writeFileSync(join(root, path), typeof value === "string" ? value : JSON.stringify(value))

  write("tsconfig.declarations.json", {
    extends: join(house, "tsconfig.base.json"),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      stripInternal: true,
      typeRoots: [join(house, "node_modules/@types")],
      rootDir: packages,
      outDir: join(root, "declarations")
    },
    include: names.map((name) => join(packages, name, "src"))
  })
  tsc("TypeScript 7", ["-p", join(root, "tsconfig.declarations.json")])

  mkdirSync(join(root, "node_modules/@pay"), { recursive: true })
  for (const name of names) {
    const folder = join(root, "node_modules/@pay", name)
    mkdirSync(folder)
    cpSync(join(packages, name, "package.json"), join(folder, "package.json"))
    symlinkSync(join(root, "declarations", name, "src"), join(folder, "dist"))
  }
  mkdirSync(join(root, "node_modules/@types"))
  const link = (name: string, target: string): void =>
    symlinkSync(realpathSync(target), join(root, "node_modules", name))
  link("@types/node", join(house, "node_modules/@types/node"))
  link("openapi-fetch", join(packages, "core/node_modules/openapi-fetch"))
  if (options.effect) link("effect", join(house, "node_modules/effect"))
  write("package.json", { name: "consumer", private: true, type: "module" })
  mkdirSync(join(root, "src"))

  return {
    write,
    /** Takes over a checked-in file. */
    take: (from: string, path: string): void => cpSync(join(house, from), join(root, path)),
    /** Checks the project as a strict user would; `skipLibCheck: false` holds the declarations themselves too. */
    check: (compiler: Compiler, files: ReadonlyArray<string>, flags: ReadonlyArray<string> = []) => {
      write("tsconfig.json", {
        compilerOptions: {
          target: "es2023",
          lib: ["es2023", "esnext.disposable"],
          module: "nodenext",
          types: ["node"],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: options.effect,
          noEmit: true
        },
        files
      })
      return tsc(compiler, ["-p", join(root, "tsconfig.json"), "--pretty", "false", ...flags])
    },
    remove: () => rmSync(root, { recursive: true })
  }
}
