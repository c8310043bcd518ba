import { spawnSync } from "node:child_process"
import { expect, it } from "vitest"
import { importsOf } from "../../webhooks/test/imports.ts"

it.each(["inbox", "intents", "limiter"])("%s needs nothing but the driver beside its own packages", (entry) => {
  const outside = [...importsOf(`@pay/store-postgres/${entry}`, import.meta.url)]
  expect(outside.filter((name) => !/^node:|^openapi-fetch$/.test(name))).toEqual(["pg"])
})

it("the inbox runs where effect and the terminals cannot be found", () => {
  const program = `
    import { registerHooks } from "node:module"
    registerHooks({
      resolve: (specifier, context, next) => {
        if (/^(effect|@pay.terminal)/.test(specifier)) throw new Error("not installed: " + specifier)
        return next(specifier, context)
      }
    })
    const { postgresInbox } = await import("@pay/store-postgres/inbox")
    const inbox = postgresInbox("postgres://127.0.0.1:1/none", { patienceMs: 0 })
    await inbox.counts().catch((error) => console.log(error.reason, error.code))
    await import("@pay/store-postgres").catch((error) => console.log(error.message))`
  const { stdout } = spawnSync(process.execPath, ["--conditions=@pay/source", "--input-type=module", "-e", program], {
    cwd: import.meta.dirname,
    encoding: "utf8"
  })
  expect(stdout.split("\n")).toEqual(["unreachable ECONNREFUSED", expect.stringContaining("not installed: "), ""])
})
