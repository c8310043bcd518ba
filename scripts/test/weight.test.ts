/** What a user pays in bytes: to bundle a payment, to install a product, and what is said when an optional peer is missing. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { measureBundle } from "../../bench/src/client/weight.ts"
import { publicPackages } from "../manifests.ts"
import { build, install, type Packed, packAll } from "../pack.ts"

const root = resolve(import.meta.dirname, "../..")
const folder = mkdtempSync(join(tmpdir(), "pay-weight-"))
afterAll(() => rmSync(folder, { recursive: true }))

let packages: ReadonlyArray<Packed>
beforeAll(() => {
  build(root)
  packages = packAll(root, folder)
  // Where nothing is built yet, this builds everything.
}, 600_000)

const manifests = publicPackages(root).map(({ manifest }) => manifest)
const products = manifests.filter(({ exports }) => exports?.["./operations"] !== undefined).map(({ name }) => name)

/** A project that has only this package, with what it brings. */
const shopWith = (name: string) => {
  const shop = mkdtempSync(join(folder, "shop-"))
  return { shop, ...install(root, packages, name, shop) }
}

/** gzip bytes of the minified program; raise a ceiling on purpose, with a new reason. */
const CEILINGS: ReadonlyArray<readonly [what: string, bytes: number, product: string, program: string]> = [
  [
    // The pipeline is 18 kB; the rest is the product. The smallest peer measured is stripe: 33 kB, without checked input.
    "a payment through a product's client",
    21_000,
    "@pay/qr",
    `import { createQrClient } from "@pay/qr"
     await createQrClient({ apiKey: "k" }).createQrCode({ reference_id: "o", type: "DYNAMIC", currency: "IDR", amount: 1 })`
  ],
  [
    // The heaviest product: the tables of its 14 methods weigh 4 kB.
    "the heaviest client",
    23_500,
    "@pay/snap",
    `import { createSnapClient } from "@pay/snap"
     console.log(createSnapClient({ apiKey: "k" }))`
  ],
  [
    // One operation's table is about 1 kB over the pipeline, however many the product has.
    "one operation",
    20_000,
    "@pay/qr",
    `import { makeClient } from "@pay/core"
     import { product } from "@pay/qr"
     import { createQrCode } from "@pay/qr/operations"
     await makeClient({ apiKey: "k" }, product).call(createQrCode, { body: {} })`
  ],
  [
    "one operation of the heaviest product",
    20_000,
    "@pay/snap",
    `import { makeClient } from "@pay/core"
     import { product } from "@pay/snap"
     import { createVirtualAccount } from "@pay/snap/operations"
     await makeClient({ apiKey: "k" }, product).call(createVirtualAccount, { body: {} })`
  ],
  [
    // Its rules and error codes, and nothing of its six neighbours.
    "the table of one operation",
    1_400,
    "@pay/qr",
    `import { createQrCode } from "@pay/qr/operations"; console.log(createQrCode)`
  ],
  [
    // What a program does not use costs nothing: no module does anything when it is loaded.
    "a product that is imported and not used",
    100,
    "@pay/qr",
    `import "@pay/qr"; import { createQrClient } from "@pay/qr"; import * as all from "@pay/qr/operations"; console.log(1)`
  ]
]

test.each(CEILINGS)("%s is at most %i bytes", async (_, ceiling, product, program) => {
  const { gzipBytes } = await measureBundle(program, shopWith(product).shop)
  expect(gzipBytes).toBeLessThanOrEqual(ceiling)
})

// Half of xendit-node, the lightest peer; openapi-fetch and its types are the only strangers.
test.each(products)("%s installs at most 1.5 MB in at most 4 packages", (name) => {
  const { bytes, packages } = shopWith(name)
  expect(packages.toSorted()).toEqual(["@pay/core", name, "openapi-fetch", "openapi-typescript-helpers"].sort())
  expect(bytes).toBeLessThanOrEqual(1_500_000)
})

describe("without its optional peers", () => {
  const peered = manifests.filter(({ peerDependenciesMeta }) => peerDependenciesMeta !== undefined)

  test.each(peered)("$name loads, or names the peer that an entry needs", ({ name, exports, peerDependencies }) => {
    const { shop } = shopWith(name)
    const entries = Object.entries(exports ?? {}).flatMap(([path, entry]) =>
      entry === null || typeof entry === "string" ? [] : [path === "." ? name : `${name}${path.slice(1)}`]
    )
    writeFileSync(
      join(shop, "load.mjs"),
      `const told = {}
       for (const entry of ${JSON.stringify(entries)})
         told[entry] = await import(entry).then(() => "", (error) => error.code + ": " + error.message)
       console.log(JSON.stringify(told))`
    )
    const { stdout } = spawnSync(process.execPath, ["load.mjs"], { cwd: shop, encoding: "utf8", env: { PATH: "" } })
    const told: Readonly<Record<string, string>> = JSON.parse(stdout)
    const peers = Object.keys(peerDependencies ?? {}).join("|")
    const named = new RegExp(
      `^ERR_MODULE_NOT_FOUND: Cannot find package '(${peers})' imported from .*/node_modules/@pay/`
    )
    for (const [entry, message] of Object.entries(told))
      if (entry.endsWith("/effect")) expect(message, entry).toMatch(/Cannot find package 'effect'/)
      else if (message !== "") expect(message, entry).toMatch(named)
    expect(Object.values(told)).toContain("")
  })
})
