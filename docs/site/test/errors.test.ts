/** The catalogue of our own errors is complete, and the advice about codes never tells to repeat what may have happened. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { publicPackages } from "../../../scripts/manifests.ts"
import { adviceFor } from "../src/advice.ts"
import { house, readModels } from "../src/house.ts"
import { TAGS } from "../src/tags.ts"

// Tags that no user of a package ever holds.
const INTERNAL = new Map([
  ["CliFailure", "ends the command with its exit status"],
  ["TooLarge", "becomes WebhookRefused"],
  ["InexactNumberError", "becomes the reason bad-answer"],
  ["ExchangeFailed", "becomes NotSent or AnswerLost"],
  ["CredentialsFailed", "becomes NotSent"]
])

const tagsIn = (name: string): ReadonlyArray<string> =>
  globSync("src/**/*.ts", { cwd: join(house, "packages", name) }).flatMap((file) => {
    const text = readFileSync(join(house, "packages", name, file), "utf8")
    return [...text.matchAll(/_tag = "(\w+)"|TaggedError\("(\w+)"\)/g)].map(
      ([, plain, tagged]) => plain ?? tagged ?? ""
    )
  })

describe("our own errors", () => {
  it("all have advice, and nothing else has", () => {
    const found = new Set(
      publicPackages(house)
        .flatMap(({ folder }) => tagsIn(folder))
        .filter((tag) => !INTERNAL.has(tag))
    )
    expect(TAGS.map(({ tag }) => tag).sort()).toEqual([...found].sort())
  })

  it("come from the package that the catalogue names", () => {
    expect(TAGS.filter(({ tag, from }) => !tagsIn(from).includes(tag))).toEqual([])
  })

  it("each say what, whether again, and what to do", () => {
    expect(TAGS.filter(({ what, again, next }) => what === "" || again === "" || next === "")).toEqual([])
  })
})

describe("advice about codes", () => {
  const all = readModels().flatMap((model) =>
    model.operations.flatMap((operation) =>
      operation.errors.flatMap(({ codes }) =>
        codes.map((error) => ({ model, operation, error, advice: adviceFor(model, operation, error) }))
      )
    )
  )

  it("is there for every documented code of every operation", () => {
    expect(all.length).toBeGreaterThan(900)
    expect(all.filter(({ advice }) => advice.again === "" || advice.next === "")).toEqual([])
  })

  it("never lets a write be repeated whose outcome is unknown and that has no key", () => {
    const lost = all.filter(({ operation, error }) => error.outcome === "unknown" && operation.facts.retry === "never")
    expect(lost.length).toBeGreaterThan(20)
    expect(lost.filter(({ advice }) => advice.again !== "**no**")).toEqual([])
    expect(lost.filter(({ advice }) => !/Read it with|Wait for the event|No lookup/.test(advice.next))).toEqual([])
  })

  it("says that something may have happened exactly where the outcome is unknown", () => {
    const wrong = all.filter(({ operation, error, advice }) => {
      if (operation.facts.retry === "read") return advice.next.includes("may have happened")
      return error.outcome === "unknown" && !advice.next.includes("may have happened")
    })
    expect(wrong.map(({ operation, error }) => `${operation.id} ${error.code}`)).toEqual([])
    const sure = all.filter(({ error, advice }) => error.outcome !== "unknown" && advice.next.includes("It may have"))
    expect(sure).toEqual([])
  })
})
