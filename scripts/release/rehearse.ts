/**
 * `pnpm release:rehearse [--managers npm,pnpm,yarn] [--json] [--write]`: releases a copy of this repository into a registry
 * on loopback, installs from it as users do and pays, then releases a breaking spec edit and looks who is bumped.
 * `--write` puts the table into docs/releases.md.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { runtimes, versionOf } from "../../packages/runtimes/src/runtimes.ts"
import { publicPackages } from "../manifests.ts"
import { brokenPeers, type Difference, dependents, differences } from "./bumps.ts"
import { type Footprint, installInto, MANAGERS, type Manager, managerVersion } from "./managers.ts"
import { type Markets, openMarkets } from "./markets.ts"
import { type Registry, startRegistry } from "./registry.ts"
import { report, writeTable } from "./report.ts"
import { run, step } from "./run.ts"
import { type Installed, KINDS, type Kind, layShop, SHOPS } from "./shops.ts"
import { type Bump, copyTree, type Tree } from "./tree.ts"

export interface Install extends Footprint {
  readonly package: Installed
  readonly manager: Manager
  readonly managerVersion: string
  /** Payments made, by kind of program: one on each Node, and a TypeScript program runs as both kinds of module. */
  readonly payments: Readonly<Record<Kind, number>>
}

export interface Release {
  readonly bumps: Readonly<Record<string, Bump>>
  readonly changelogs: Readonly<Record<string, string>>
}

export interface Rehearsal {
  /** The versions of Node that programs ran on. */
  readonly nodes: ReadonlyArray<string>
  readonly first: Release
  readonly second: Release & { readonly edit: string; readonly told: string }
  readonly installs: ReadonlyArray<Install>
  readonly seconds: number
}

/** A refund must now say why: what users sent yesterday is refused today. */
const BREAKING = {
  file: "specs/qr.yaml",
  from: "    RefundRequest:\n      type: object\n",
  to: "    RefundRequest:\n      type: object\n      required: [reason]\n",
  means: "specs/qr.yaml: a refund must give its reason",
  package: "@pay/qr"
}

const PEERS = "a peer's new major narrows these, which need a major changeset too"

const must = (found: ReadonlyArray<Difference | string>, what: string): void => {
  if (found.length > 0) throw new Error(`${what}:\n${found.map((one) => `  ${JSON.stringify(one)}`).join("\n")}`)
}

const shop = async (
  name: Installed,
  manager: Manager,
  place: {
    readonly root: string
    readonly registry: Registry
    readonly caches: string
    readonly path: string
    readonly nodes: ReadonlyArray<string>
  },
  markets: Markets
): Promise<Install> => {
  const { path, footprint } = await installInto(place.path, name, manager, place)
  const programs = await layShop(place.root, path, name)
  const payments = { ESM: 0, CommonJS: 0, TypeScript: 0 }
  const runs = KINDS.flatMap((kind) =>
    programs[kind].flatMap((program) => place.nodes.map((node) => ({ kind, program, node })))
  )
  for (const [i, { kind, program, node }] of runs.entries()) {
    const reference = `R${manager}${i}`.toUpperCase()
    const printed = await run(node, [program, ...markets[name].args, reference], { cwd: path })
    if (printed.trim() !== SHOPS[name].prints) throw new Error(`${path}/${program} printed ${printed}`)
    const booked = await markets[name].booked(reference)
    if (booked !== 1) throw new Error(`${reference} of ${name} was booked ${booked} times`)
    payments[kind] += booked
  }
  return {
    package: name,
    manager,
    managerVersion: await managerVersion(place.root, manager, path),
    ...footprint,
    payments
  }
}

const release = async (tree: Tree, registry: Registry, npmrc: string, bumps: Readonly<Record<string, Bump>>) => {
  const names = Object.keys(bumps)
  await step(`publish ${names.length} packages`, () => tree.publish(registry, npmrc))
  const manifests = publicPackages(tree.path).map(({ manifest }) => manifest)
  for (const { name, version } of manifests) {
    const { latest } = await registry.versions(name)
    if (latest !== version) throw new Error(`${name} ${version} is not what the registry has: ${latest}`)
  }
  const changelogs = Object.fromEntries(names.map((name) => [name, tree.changelog(name)]))
  must(
    names.filter((name) => /Updated dependencies|\[?[0-9a-f]{7,40}\]?:/.test(changelogs[name] ?? "")),
    "changelogs that are not written for users"
  )
  return { bumps, changelogs }
}

const firstRelease = async (tree: Tree, registry: Registry, npmrc: string): Promise<Release> => {
  await step("build", () => tree.build())
  const before = publicPackages(tree.path).map(({ manifest }) => manifest)
  const unreleased = before.filter(({ version }) => version === "0.0.0").map(({ name }) => name)
  const bumps = await step("changeset version", tree.version)
  must(
    unreleased.filter((name) => bumps[name] !== "major"),
    "a first release is 1.0.0: name these as major in a changeset"
  )
  must(brokenPeers(before, bumps), PEERS)
  const released = await release(tree, registry, npmrc, bumps)
  await tree.commit("Release")
  return released
}

const secondRelease = async (tree: Tree, registry: Registry, npmrc: string): Promise<Rehearsal["second"]> => {
  tree.edit(BREAKING.file, BREAKING.from, BREAKING.to)
  const told = await step("pnpm codegen --changeset, after a breaking edit", () =>
    tree.node("--conditions=@pay/source", "codegen/src/bin.ts", "--changeset")
  )
  const before = publicPackages(tree.path).map(({ manifest }) => manifest)
  const bumps = await step("changeset version", tree.version)
  const expected = { ...dependents(before, BREAKING.package), [BREAKING.package]: "major" as const }
  must(differences(expected, bumps), "bumped otherwise than the edit asks for")
  must(brokenPeers(before, bumps), PEERS)
  await step("build what is released", () => tree.build(Object.keys(bumps)))
  return { ...(await release(tree, registry, npmrc, bumps)), edit: BREAKING.means, told }
}

const rehearse = async (root: string, managers: ReadonlyArray<Manager>): Promise<Rehearsal> => {
  const started = performance.now()
  const folder = mkdtempSync(join(tmpdir(), "pay-release-"))
  const place = (name: string): string => {
    mkdirSync(join(folder, name), { recursive: true })
    return join(folder, name)
  }
  const npmrc = join(folder, "npmrc")
  const found = runtimes.flatMap(({ name, binary }) =>
    name.startsWith("Node ") && binary !== undefined ? [binary] : []
  )
  const nodes = found.length === 0 ? [process.execPath] : found
  const closing: Array<() => Promise<void>> = []
  const interrupted = (): never => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(130)
  }
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted)
  try {
    const registry = await step("start a registry on loopback", () => startRegistry(place("registry")))
    closing.push(registry.close)
    const tree = await step("copy the working tree, install", () => copyTree(root, place("tree")))
    const first = await firstRelease(tree, registry, npmrc)
    const markets = await openMarkets()
    closing.push(markets.close)
    const installs: Array<Install> = []
    for (const name of Object.keys(SHOPS) as ReadonlyArray<Installed>)
      for (const manager of managers) {
        const path = place(`${manager}-${name.replace("/", "-")}`)
        const where = { root, registry, caches: place("caches"), path, nodes }
        installs.push(await step(`${manager} installs ${name}, and it pays`, () => shop(name, manager, where, markets)))
      }
    const second = await secondRelease(tree, registry, npmrc)
    return {
      nodes: await Promise.all(nodes.map(versionOf)),
      first,
      second,
      installs,
      seconds: Math.round((performance.now() - started) / 1000)
    }
  } finally {
    for (const close of closing) await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { managers: { type: "string" }, json: { type: "boolean" }, write: { type: "boolean" } }
  })
  const asked = values.managers?.split(",") ?? MANAGERS
  const managers = MANAGERS.filter((manager) => asked.includes(manager))
  if (managers.length !== asked.length) throw new Error(`--managers takes some of ${MANAGERS.join(",")}`)
  const root = resolve(import.meta.dirname, "../..")
  const rehearsal = await rehearse(root, managers)
  process.stdout.write(values.json ? `${JSON.stringify(rehearsal)}\n` : report(rehearsal))
  if (values.write) writeTable(join(root, "docs/releases.md"), rehearsal)
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
