import { describe, expect, it } from "vitest"
import { importsOf } from "./imports.ts"

describe("an entry for promises", () => {
  it.each([
    "@pay/webhooks",
    "@pay/webhooks/inbox",
    "@pay/webhooks/node",
    "@pay/webhooks/fastify",
    "@pay/webhooks/testing"
  ])("%s needs nothing to be installed, at run time or for its types", (entry) => {
    expect([...importsOf(entry, import.meta.url)]).toEqual([])
  })
})

describe("the entry for Effect", () => {
  it("needs effect alone", () => {
    expect([...importsOf("@pay/webhooks/effect", import.meta.url)].map((name) => name.split("/")[0])).toEqual([
      "effect",
      "effect"
    ])
  })
})
