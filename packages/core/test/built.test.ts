/** What is published: without effect, with its types, and the whole suite once more. */
import { execFileSync, spawn, spawnSync } from "node:child_process"
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { json, scriptedServer } from "./support/http.ts"

const core = resolve(import.meta.dirname, "..")
const packages = resolve(core, "..")
const bin = (name: string) => resolve(packages, "../node_modules/.bin", name)
// Inside the package, so that its effect entry finds effect.
const built = join(core, "node_modules/.built")

let shop: string
const run = (...args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, args, { cwd: shop, encoding: "utf8", env: { PATH: process.env.PATH } })

/** An installed package of ours, as npm would unpack it. */
const install = (name: string, fill: (dist: string) => void): void => {
  const folder = join(shop, "node_modules/@pay", name)
  mkdirSync(folder, { recursive: true })
  cpSync(join(packages, name, "package.json"), join(folder, "package.json"))
  fill(join(folder, "dist"))
}

beforeAll(() => {
  execFileSync(process.execPath, ["build.ts", built], { cwd: core, stdio: "inherit" })
  shop = mkdtempSync(join(tmpdir(), "pay-shop-"))
  writeFileSync(join(shop, "package.json"), '{ "type": "module" }')
  install("core", (dist) => cpSync(built, dist, { recursive: true }))
  install("payouts", (dist) =>
    execFileSync(bin("tsc"), ["-p", "tsconfig.build.json", "--noCheck", "--outDir", dist], {
      cwd: join(packages, "payouts")
    })
  )
  const fetching = realpathSync(join(core, "node_modules/openapi-fetch"))
  symlinkSync(fetching, join(shop, "node_modules/openapi-fetch"))
  symlinkSync(join(fetching, "../openapi-typescript-helpers"), join(shop, "node_modules/openapi-typescript-helpers"))
})
afterAll(() => {
  rmSync(shop, { recursive: true })
  rmSync(built, { recursive: true })
})

const PROGRAM = `
import { ApiError, Money } from "@pay/core"
import { ApiError as Same } from "@pay/core/errors"
import { Money as SameMoney } from "@pay/core/money"
import { createPayoutsClient } from "@pay/payouts"

const payouts = createPayoutsClient({ apiKey: "xnd_development_KEY", baseUrl: process.argv[2] ?? "", retries: 0 })
const body = {
  reference_id: "order-1",
  channel_code: "ID_BCA",
  channel_properties: { account_holder_name: "Siti", account_number: "1234567890" },
  amount: Money.of(25_000, "IDR"),
  currency: "IDR"
} as const
const refused = await payouts.createPayout(body).result()
const effect = await import("effect" as string).catch((error) => error.code)
console.log(JSON.stringify({
  code: refused.ok ? "" : refused.error._tag === "ApiError" ? refused.error.code : refused.error._tag,
  same: !refused.ok && refused.error instanceof ApiError && refused.error instanceof Same && Money === SameMoney,
  effect
}))
`

test("a program that uses promises pays where effect is not installed", async () => {
  await using server = await scriptedServer(json(400, { error_code: "CHANNEL_CODE_NOT_SUPPORTED", message: "no" }))
  writeFileSync(join(shop, "pay.ts"), PROGRAM)
  const payer = spawn(process.execPath, ["pay.ts", server.url], { cwd: shop, stdio: ["ignore", "pipe", "inherit"] })
  let printed = ""
  for await (const chunk of payer.stdout) printed += chunk
  expect(JSON.parse(printed)).toEqual({
    code: "CHANNEL_CODE_NOT_SUPPORTED",
    same: true,
    effect: "ERR_MODULE_NOT_FOUND"
  })
  expect(server.received[0]?.body).toContain('"amount":25000')
})

test("its types are whole without effect and without Node's", () => {
  writeFileSync(join(shop, "typed.ts"), PROGRAM.replaceAll("process.argv[2]", "globalThis.location?.href"))
  const settings = {
    strict: true,
    noEmit: true,
    module: "nodenext",
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    skipLibCheck: false,
    exactOptionalPropertyTypes: true
  }
  writeFileSync(join(shop, "tsconfig.json"), JSON.stringify({ compilerOptions: settings, files: ["typed.ts"] }))
  const { status, stdout } = spawnSync(bin("tsc"), ["-p", "."], { cwd: shop, encoding: "utf8" })
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" })
})

test("no file of the promise entries names effect; the Effect entry says what is missing", () => {
  const files = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((file) => /\.(js|d\.ts)$/.test(file))
  const naming = files.filter((file) => /from "effect/.test(readFileSync(join(built, file), "utf8")))
  expect(naming.sort()).toEqual(["effect.d.ts", "effect.js", "internal/telemetry.d.ts"])
  const { status, stderr } = run("--input-type=module", "-e", 'await import("@pay/core/effect")')
  expect(status).toBe(1)
  expect(stderr).toMatch(/Cannot find package 'effect' imported from .*@pay\/core\/dist\/effect\.js/)
})

test("the whole suite passes on the build", () => {
  const { status, stdout } = spawnSync(bin("vitest"), ["run", "--config", "vitest.built.config.ts"], {
    cwd: core,
    encoding: "utf8",
    env: { ...process.env, BUILT: built, NO_COLOR: "1" }
  })
  expect(stdout).toMatch(/Tests\s+\d+ passed/)
  expect({ status, failures: stdout.split("\n").filter((line) => line.includes("FAIL")) }).toEqual({
    status: 0,
    failures: []
  })
})
