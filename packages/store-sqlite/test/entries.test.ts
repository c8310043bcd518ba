import { spawnSync } from "node:child_process"
import { expect, it } from "vitest"
import { importsOf } from "../../webhooks/test/imports.ts"

it("the inbox needs nothing to be installed beside @pay/webhooks, at run time or for its types", () => {
  expect([...importsOf("@pay/store-sqlite/inbox", import.meta.url)]).toEqual(["node:sqlite"])
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
    const { sqliteInbox } = await import("@pay/store-sqlite/inbox")
    console.log(JSON.stringify(await sqliteInbox(":memory:").counts()))
    await import("@pay/store-sqlite").catch((error) => console.log(error.message))`
  const { stdout } = spawnSync(process.execPath, ["--conditions=@pay/source", "--input-type=module", "-e", program], {
    cwd: import.meta.dirname,
    encoding: "utf8"
  })
  expect(stdout.split("\n")).toEqual([
    '{"open":0,"handled":0,"superseded":0,"dead":0}',
    expect.stringContaining("not installed: "),
    ""
  ])
})
