import { assert, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { describe } from "vitest"
import { discover, listed, makeAddressBook, type Sighting } from "../src/effect.ts"

const seen = (facts: Partial<Sighting>): Sighting => ({
  vendor: "codepay",
  source: "mdns",
  name: "front",
  host: "192.168.1.51",
  port: 35_779,
  ...facts
})

const events = (...sightings: ReadonlyArray<Sighting>) =>
  Effect.map(Stream.runCollect(discover([{ vendor: "codepay", sightings: Stream.fromIterable(sightings) }])), (all) =>
    Array.from(all)
  )

describe("terminals seen in several ways", () => {
  it.effect("are one terminal when they share what stays the same", () =>
    Effect.gen(function* () {
      const [found, updated, ...rest] = yield* events(
        seen({ source: "paired", name: "", serial: "S1", mac: "AA:BB" }),
        seen({ serial: "S1", model: "P5" }),
        seen({ serial: "S1", model: "P5" })
      )
      assert.deepInclude(found?.terminal, { identity: "serial:S1", sources: ["paired"] })
      assert.deepInclude(updated, { type: "updated" })
      assert.deepInclude(updated?.terminal, {
        identity: "serial:S1",
        name: "front",
        model: "P5",
        mac: "AA:BB",
        sources: ["paired", "mdns"]
      })
      assert.deepStrictEqual(rest, [])
    })
  )

  it.effect("are followed to a new address", () =>
    Effect.gen(function* () {
      const [, moved] = yield* events(seen({ serial: "S1" }), seen({ serial: "S1", host: "192.168.1.77" }))
      assert.deepInclude(moved, { type: "moved", from: { host: "192.168.1.51", port: 35_779 } })
      assert.strictEqual(moved?.terminal.host, "192.168.1.77")
    })
  )

  it.effect("keep the address that the network shows over one that was written down", () =>
    Effect.gen(function* () {
      const all = yield* events(
        seen({ serial: "S1", host: "192.168.1.77" }),
        seen({ source: "paired", serial: "S1", name: "front" })
      )
      assert.deepStrictEqual(
        all.map(({ type, terminal }) => [type, terminal.host]),
        [
          ["found", "192.168.1.77"],
          ["updated", "192.168.1.77"]
        ]
      )
    })
  )

  it.effect("at a fixed address become known by their marks when these are seen", () =>
    Effect.gen(function* () {
      const [found, updated] = yield* events(seen({ source: "static", name: "" }), seen({ fingerprint: "f1" }))
      assert.strictEqual(found?.terminal.identity, "address:192.168.1.51:35779")
      assert.strictEqual(updated?.terminal.identity, "fingerprint:f1")
    })
  )

  it.effect("that share one mark and contradict another are flagged, and the known address stays", () =>
    Effect.gen(function* () {
      const [, impostor, ...rest] = yield* events(
        seen({ serial: "S1", fingerprint: "f1" }),
        seen({ serial: "S1", fingerprint: "f2", host: "192.168.1.66" }),
        seen({ serial: "S1", fingerprint: "f1" })
      )
      assert.deepInclude(impostor, { type: "impostor", differs: ["fingerprint"] })
      assert.strictEqual(impostor?.terminal.host, "192.168.1.51")
      assert.deepStrictEqual(rest, [])
    })
  )

  it.effect("of two vendors at one address are two", () =>
    Effect.gen(function* () {
      const all = yield* events(seen({}), seen({ vendor: "vinr" }))
      assert.deepStrictEqual(
        all.map(({ type }) => type),
        ["found", "found"]
      )
    })
  )
})

describe("the address book", () => {
  it.effect("knows where each terminal is, and forgets provisional entries", () =>
    Effect.gen(function* () {
      const changes: Array<string> = []
      const book = yield* makeAddressBook(
        [
          listed("codepay", "static", [{ host: "10.0.0.5", port: 1 }]),
          { vendor: "codepay", sightings: Stream.fromIterable([seen({ host: "10.0.0.5", port: 1, serial: "S1" })]) }
        ],
        (event) => Effect.sync(() => changes.push(event.type))
      )
      while (changes.length < 2) yield* Effect.yieldNow
      assert.deepInclude(book.addressOf("serial:S1")(), { host: "10.0.0.5", port: 1 })
      assert.strictEqual(book.terminals().length, 1)
    })
  )
})
