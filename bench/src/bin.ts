/**
 * `pnpm bench NAME [--json]`: runs one benchmark. Each is a module of its own, loaded only when asked for.
 */
const BENCHES: Readonly<
  Record<string, () => Promise<{ readonly main: (args: ReadonlyArray<string>) => Promise<void> }>>
> = {
  client: () => import("./client.ts"),
  sandbox: () => import("./sandbox.ts"),
  scale: () => import("./scale.ts"),
  terminals: () => import("./terminals.ts"),
  webhooks: () => import("./webhooks.ts")
}

const [name = "", ...args] = process.argv.slice(2).filter((one, i) => !(one === "--" && i === 0))
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined
if (load) await (await load()).main(args)
else {
  process.stderr.write(`Usage: pnpm bench ${Object.keys(BENCHES).join("|")} [--json]\n`)
  process.exitCode = 2
}
