import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type Server as TcpServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createServer as createTlsServer } from "node:tls"
import { assert, it } from "@effect/vitest"
import { Money } from "@pay/core/money"
import type { UnreachableReason } from "@pay/terminal/effect"
import type { ClientVariant, DeviceVariant, VinrTerminalOptions } from "@pay/terminal-simulator"
import { Effect, type Scope } from "effect"
import { TestClock } from "effect/testing"
import { describe } from "vitest"
import { type VinrOptions, vinr } from "../src/index.ts"
import { bench, credentials, openLane, settings, turn } from "./support/lane.ts"

const amount = Money.of("25.00", "USD")

/** What a sale fails with; the terminal heard nothing, the row is settled, and the same reference sells later. */
const failure = (terminal: VinrTerminalOptions, options: Partial<VinrOptions>) =>
  Effect.gen(function* () {
    const table = yield* bench(terminal)
    const lane = yield* openLane(table, options)
    const error = yield* Effect.flip(lane.sale({ amount, reference: "SALE1" }))
    assert.deepInclude(error, { _tag: "NotSent", sent: "no" })
    assert.deepStrictEqual(table.terminal.device.heard, [])
    assert.deepInclude(yield* lane.outcome("SALE1"), { status: "cancelled", by: "never_started" })
    return error as { readonly reason: UnreachableReason; readonly message: string }
  })

describe("a terminal whose certificate is not right gets no payment", () => {
  const CASES: ReadonlyArray<readonly [certificate: DeviceVariant, reason: UnreachableReason]> = [
    ["other_authority", "tls_untrusted"],
    ["expired", "tls_expired"],
    ["not_yet_valid", "tls_expired"],
    ["other_device", "tls_wrong_device"]
  ]
  for (const maxVersion of ["TLSv1.2", "TLSv1.3"] as const) {
    for (const [certificate, reason] of CASES) {
      it.effect(`${certificate}: ${reason} (${maxVersion})`, () =>
        Effect.gen(function* () {
          assert.strictEqual((yield* failure({ certificate, maxVersion }, {})).reason, reason)
        })
      )
    }
  }

  it.effect("issued by an authority that only the client's own bundle carries: tls_untrusted", () =>
    Effect.gen(function* () {
      const { client } = yield* Effect.promise(credentials)
      const content = yield* Effect.promise(() => client("with_other_authority"))
      const error = yield* failure({ certificate: "other_authority" }, { clientCertificate: { content } })
      assert.strictEqual(error.reason, "tls_untrusted")
    })
  )

  it.effect("but a pinned fingerprint admits a certificate that names somebody else", () =>
    Effect.gen(function* () {
      const table = yield* bench({ certificate: "other_device" })
      const colons = table.terminal.fingerprint.toUpperCase().replace(/(..)(?=.)/g, "$1:")
      const lane = yield* openLane(table, { fingerprint: colons })
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
    })
  )

  it.effect("and another fingerprint refuses one that has the right name, telling the one it saw", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { fingerprint: "ab".repeat(32) })
      const error = yield* Effect.flip(lane.sale({ amount }))
      assert.deepInclude(error, { _tag: "NotSent", reason: "tls_wrong_device" })
      assert.include(error.message, table.terminal.fingerprint)
    })
  )
})

describe("a client certificate that the terminal refuses", () => {
  const CASES: ReadonlyArray<ClientVariant> = ["other_authority", "expired", "other_device"]
  for (const maxVersion of ["TLSv1.2", "TLSv1.3"] as const) {
    for (const variant of CASES) {
      it.effect(`${variant}: tls_client_refused, before a byte of the payment (${maxVersion})`, () =>
        Effect.gen(function* () {
          const { client } = yield* Effect.promise(credentials)
          const content = yield* Effect.promise(() => client(variant))
          const error = yield* failure({ maxVersion }, { clientCertificate: { content } })
          assert.strictEqual(error.reason, "tls_client_refused")
        })
      )
    }
  }

  it.effect("by a TLS alert: tls_client_refused, with the alert's name", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const port = yield* alertingTerminal
      const lane = yield* openLane(table, { port })
      const error = yield* Effect.flip(lane.sale({ amount }))
      assert.deepInclude(error, { _tag: "NotSent", reason: "tls_client_refused" })
      assert.include(error.message, "ALERT_CERTIFICATE_REQUIRED")
    })
  )
})

// It accepts signatures of the client by P-384 only, which ours cannot give: so OpenSSL itself refuses the client.
const alertingTerminal: Effect.Effect<number, never, Scope.Scope> = Effect.gen(function* () {
  const { caPem, device } = yield* Effect.promise(credentials)
  const { keyPem, certPem } = yield* Effect.promise(() => device("valid", "P-384"))
  const server = createTlsServer({
    key: keyPem,
    cert: certPem,
    ca: caPem,
    requestCert: true,
    rejectUnauthorized: true,
    sigalgs: "ecdsa_secp384r1_sha384"
  })
  return yield* listening(server)
})

const listening = (server: TcpServer): Effect.Effect<number, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.callback<number>((resume) => {
      server.listen(0, "127.0.0.1", () => resume(Effect.succeed((server.address() as { readonly port: number }).port)))
    }),
    () => Effect.callback<void>((resume) => void server.close(() => resume(Effect.void)))
  )

describe("a client certificate that cannot be opened", () => {
  it.effect("for its passphrase: p12_passphrase, and the passphrase is nowhere in the error", () =>
    Effect.gen(function* () {
      const error = yield* failure({}, { passphrase: "not the one" })
      assert.strictEqual(error.reason, "p12_passphrase")
      assert.notInclude(JSON.stringify(error) + error.message, "not the one")
    })
  )

  it.effect("for its legacy cipher: p12_legacy_cipher", () =>
    Effect.gen(function* () {
      const { client } = yield* Effect.promise(credentials)
      const content = yield* Effect.promise(() => client("legacy_cipher"))
      assert.strictEqual((yield* failure({}, { clientCertificate: { content } })).reason, "p12_legacy_cipher")
    })
  )

  it.effect("sells as soon as a good one is in its place", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const folder = yield* Effect.acquireRelease(
        Effect.sync(() => mkdtempSync(join(tmpdir(), "pay-vinr-p12-"))),
        (made) => Effect.sync(() => rmSync(made, { recursive: true }))
      )
      const path = join(folder, "client.p12")
      const { client, p12 } = yield* Effect.promise(credentials)
      writeFileSync(path, yield* Effect.promise(() => client("legacy_cipher")))
      const lane = yield* openLane(table, { clientCertificate: { path } })
      assert.deepInclude(yield* Effect.flip(lane.connect), { _tag: "NotSent", reason: "p12_legacy_cipher" })
      writeFileSync(path, p12)
      assert.strictEqual((yield* lane.sale({ amount })).status, "approved")
    })
  )
})

describe("settings that cannot work are refused when the terminal is opened", () => {
  const CASES: ReadonlyArray<readonly [field: string, options: Partial<VinrOptions>]> = [
    ["terminalId", { terminalId: "" }],
    ["deviceId", { deviceId: "" }],
    ["host", { host: "" }],
    ["port", { port: 70_000 }],
    ["fingerprint", { fingerprint: "abc" }],
    ["clientCertificate", { clientCertificate: { path: "/nowhere/client.p12" } }],
    ["clientCertificate", { clientCertificate: { content: "not a bundle" } }],
    ["terminalCa", { terminalCa: { path: "/nowhere/ca.pem" } }],
    ["terminalCa", { terminalCa: { content: "not a certificate" } }],
    ["checkEveryMs", { checkEveryMs: 0 }],
    ["budget.clientMs", { budget: { terminalExpiryMs: 90_000, clientMs: 119_999 } }],
    ["budget.clientMs", { budget: { terminalExpiryMs: 130_000, clientMs: 130_000 } }],
    ["budget.terminalExpiryMs", { budget: { terminalExpiryMs: 89_999 } }]
  ]
  for (const [field, options] of CASES) {
    it.effect(`${field}: ${JSON.stringify(options)}`, () =>
      Effect.gen(function* () {
        const table = yield* bench()
        const error = yield* Effect.flip(openLane(table, options).pipe(Effect.catchDefect(Effect.fail)))
        assert.deepInclude(error, { _tag: "InvalidInput", field })
      })
    )
  }
})

describe("an address where no terminal answers", () => {
  it.effect("refuses the connection: refused", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      yield* Effect.promise(table.terminal.move)
      assert.deepInclude(yield* Effect.flip(lane.sale({ amount })), { _tag: "NotSent", reason: "refused" })
    })
  )

  it.effect("resets each connection: reset", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table)
      table.terminal.connections.manner = "refuse"
      assert.deepInclude(yield* Effect.flip(lane.sale({ amount })), { _tag: "NotSent", reason: "reset" })
    })
  )

  it.effect("takes the connection and says nothing: timeout, after the time for connecting", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const lane = yield* openLane(table, { budget: { connectMs: 5_000 } })
      table.terminal.connections.manner = "ignore"
      const fiber = yield* Effect.forkChild(Effect.flip(lane.sale({ amount })))
      while (table.terminal.connections.size === 0) yield* turn
      yield* TestClock.adjust(4_999)
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust(1)
      while (table.terminal.connections.size > 0) yield* turn
      const exit = fiber.pollUnsafe()
      assert.deepNestedInclude(exit, { _tag: "Success", "value.reason": "timeout" })
    })
  )

  it.effect("speaks no TLS: handshake", () =>
    Effect.gen(function* () {
      const table = yield* bench()
      const port = yield* listening(
        createServer((socket) =>
          socket
            .on("error", () => {})
            .resume()
            .end("SSH-2.0-what\r\n")
        )
      )
      const lane = yield* openLane(table, { port })
      assert.deepInclude(yield* Effect.flip(lane.sale({ amount })), { _tag: "NotSent", reason: "handshake" })
    })
  )
})

it.effect("a driver shows neither passphrase nor key when it is printed", () =>
  Effect.gen(function* () {
    const table = yield* bench()
    const printed = JSON.stringify(vinr(settings(table)))
    assert.notInclude(printed, table.terminal.credentials.passphrase)
    assert.notInclude(printed, table.terminal.cloudServer.secretKey)
  })
)
