/** Runs other programs without blocking: the registry and the sandbox answer from this process. */
import { spawn } from "node:child_process"

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string | undefined>>
}

/**
 * Without the settings that npm, pnpm and yarn hand down to what they run, which would outweigh those of a project; and
 * without CI, where managers refuse to write a lock file, as an empty project must.
 */
export const asUser = (settings: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>> => {
  const inherited = Object.keys(process.env).filter((name) => /^(p?npm_|yarn_|NODE_OPTIONS$|CI$)/i.test(name))
  return { ...Object.fromEntries(inherited.map((name) => [name, undefined])), ...settings }
}

/** Its stdout; throws with all it printed when it fails. */
export const run = async (command: string, args: ReadonlyArray<string>, { cwd, env }: RunOptions): Promise<string> => {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] })
  let out = ""
  let all = ""
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text
    all += text
  })
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    all += text
  })
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve)
  })
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with status ${status}:\n${all.slice(-4000)}`)
  return out
}

/** Runs one named step and tells on stderr how long it took. */
export const step = async <A>(name: string, work: () => Promise<A>): Promise<A> => {
  process.stderr.write(`▸ ${name}`)
  const started = performance.now()
  try {
    const value = await work()
    process.stderr.write(` ✓ ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
    return value
  } catch (error) {
    process.stderr.write(" ✗\n")
    throw error
  }
}
