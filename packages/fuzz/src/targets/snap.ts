import { createSnapSigner, createSnapVerifier, formatTimestamp, parseTimestamp } from "@pay/signatures"
import { linesOf, must, type Target, textOf } from "../target.ts"

/** SNAP timestamps: a moment that prints back to the same moment, or nothing. */
export const timestamp: Target = {
  name: "timestamp",
  seeds: ["2026-01-15T10:00:00+07:00", "2026-02-29T10:00:00Z", "2024-02-29T23:59:59.123456789-0330", "0000-00-00T"],
  run: (bytes) => {
    const at = parseTimestamp(textOf(bytes))
    if (at === undefined) return
    must("is a moment", Number.isSafeInteger(at))
    // The year 0 of one offset lies before the year 0 of another, which no timestamp can name.
    const year = new Date(at).getUTCFullYear()
    if (year > 0 && year < 9999)
      must("prints back", parseTimestamp(formatTimestamp(at)) === Math.floor(at / 1000) * 1000)
  }
}

const SECRET = "a client secret that no error may tell"
const NOW = Date.UTC(2026, 0, 15, 3)
const METHOD = "POST"
const PATH = "/snap/v1.0/transfer-va/payment"
const TOKEN = "an access token"

const verifier = createSnapVerifier({ kind: "symmetric", clientSecrets: [SECRET], now: () => NOW })
const signer = createSnapSigner({ kind: "symmetric", clientSecret: SECRET, accessToken: TOKEN, now: () => NOW })

/** SNAP signatures: nothing but what was signed is taken, and nothing is a crash. */
export const signature: Target = {
  name: "signature",
  seeds: ['2026-01-15T10:00:00+07:00\nAAAA\n{"a":1}', "x\n=\n", "2026-01-15T10:00:00+07:00\n\u00ff\nnot json"],
  run: async (bytes) => {
    const [at = "", given = "", body = ""] = linesOf(bytes, 2)
    const message = { method: METHOD, path: PATH, body: new TextEncoder().encode(body), accessToken: TOKEN }
    const check = await verifier.verify({ ...message, timestamp: at, signature: given })
    must("nothing forged is taken", !check.ok)
    const signed = await signer.sign(message)
    const right = await verifier.verify({
      ...message,
      timestamp: signed["X-TIMESTAMP"],
      signature: signed["X-SIGNATURE"]
    })
    must("what is signed is taken", right.ok)
  }
}
