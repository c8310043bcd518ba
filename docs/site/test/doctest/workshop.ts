/** A user's project in a temporary folder, where the blocks are compiled together and run one by one. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { house } from "../../src/house.ts"

export type Env = Readonly<Record<string, string>>

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly url: string
  /** Folder in which it runs. */
  readonly folder: string
  /** Resolves once it has printed this; rejects with all it printed when it ends before. */
  readonly prints: (text: string) => Promise<void>
  readonly ended: Promise<Ended>
  readonly stop: () => Promise<void>
}

// What programs import beside our packages, where a package of the house has it installed.
const OTHERS = [
  ["effect", "node_modules/effect"],
  ["@types/node", "node_modules/@types/node"],
  ["@types/pg", "packages/store-postgres/node_modules/@types/pg"],
  ["vitest", "node_modules/vitest"],
  ["@effect/vitest", "node_modules/@effect/vitest"],
  ["pg", "packages/store-postgres/node_modules/pg"],
  ["hono", "packages/webhooks/node_modules/hono"],
  ["express", "packages/webhooks/node_modules/express"]
] as const

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === "object" && address ? address.port : 0
}

const fileOf = (name: string): string => `${name.replaceAll(/[^a-zA-Z0-9]+/g, "-")}.ts`

export const openWorkshop = () => {
  const root = mkdtempSync(join(tmpdir(), "pay-doctest-"))
  for (const folder of ["@pay", "@effect", "@types"]) mkdirSync(join(root, "node_modules", folder), { recursive: true })
  for (const name of readdirSync(join(house, "packages")))
    if (existsSync(join(house, "packages", name, "package.json")))
      symlinkSync(join(house, "packages", name), join(root, "node_modules/@pay", name))
  for (const [name, target] of OTHERS)
    if (existsSync(join(house, target))) symlinkSync(join(house, target), join(root, "node_modules", name))
  writeFileSync(join(root, "package.json"), '{ "type": "module" }')
  const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false }
  const config = { extends: join(house, "tsconfig.base.json"), compilerOptions, include: ["*.ts"] }
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify(config))

  return {
    root,
    /** Puts a program down as it stands. */
    add: (name: string, code: string): void =>
      writeFileSync(join(root, fileOf(name)), /^(import|export) /m.test(code) ? code : `${code}export {}\n`),
    /** What the compiler says about all programs, each line with the name of its block. */
    compile: (names: ReadonlyArray<string>): string => {
      const tsc = join(house, "node_modules/typescript/bin/tsc")
      const { stdout } = spawnSync(process.execPath, [tsc, "-p", root, "--pretty", "false"], { encoding: "utf8" })
      return names.reduce((text, name) => text.replaceAll(fileOf(name), name), stdout)
    },
    /** Starts a program in a folder of its own; `code` replaces its text, e.g. to lead it to the sandbox. */
    start: async (name: string, code: string, env: Env, files: Env = {}): Promise<Running> => {
      const folder = join(root, "run", fileOf(name).replace(/\.ts$/, ""))
      mkdirSync(folder, { recursive: true })
      const program = join(folder, "program.ts")
      writeFileSync(program, code)
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
      const port = await freePort()
      const args = ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning"]
      const child: ChildProcess = spawn(
        process.execPath,
        [...args, "--import", join(import.meta.dirname, "redirect.mjs"), program],
        { cwd: folder, env: { PATH: process.env.PATH ?? "", PORT: String(port), ...env } }
      )
      const printed = { stdout: "", stderr: "" }
      const listeners = new Set<() => void>()
      const tell = (): void => {
        for (const one of listeners) one()
      }
      for (const stream of ["stdout", "stderr"] as const)
        child[stream]?.setEncoding("utf8").on("data", (text: string) => {
          printed[stream] += text
          tell()
        })
      let status: number | null | undefined
      const ended = once(child, "close").then(([code]): Ended => {
        status = code
        tell()
        return { status: code, ...printed }
      })
      return {
        url: `http://127.0.0.1:${port}`,
        folder,
        prints: (text) =>
          new Promise((done, fail) => {
            const look = (): void => {
              if ((printed.stdout + printed.stderr).includes(text)) done()
              else if (status !== undefined)
                fail(new Error(`${name} ended with ${status} and printed:\n${printed.stdout}${printed.stderr}`))
              else return
              listeners.delete(look)
            }
            listeners.add(look)
            look()
          }),
        ended,
        stop: async () => {
          child.kill("SIGKILL")
          await ended
        }
      }
    },
    close: () => rmSync(root, { recursive: true, force: true })
  }
}

export type Workshop = ReturnType<typeof openWorkshop>
