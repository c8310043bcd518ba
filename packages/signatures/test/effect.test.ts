import { generateKeyPairSync } from "node:crypto"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { makeSnapSigner, makeSnapVerifier, makeTokenVerifier } from "../src/effect.ts"

const keys = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" }
})
const message = { method: "POST", path: "/x", body: new TextEncoder().encode('{"a": 1}') }

it.effect("a signature verifies, a changed body fails with its reason", () =>
  Effect.gen(function* () {
    const signer = yield* makeSnapSigner({ privateKey: keys.privateKey })
    const verifier = yield* makeSnapVerifier({ publicKeys: [keys.publicKey] })
    const headers = yield* signer.sign(message)
    const signed = { ...message, timestamp: headers["X-TIMESTAMP"], signature: headers["X-SIGNATURE"] }
    assert.strictEqual((yield* verifier.verify(signed)).keyIndex, 0)
    const refused = yield* Effect.flip(verifier.verify({ ...signed, path: "/y" }))
    assert.strictEqual(refused._tag === "SignatureRefused" && refused.reason, "wrong-signature")
  })
)

it.effect("a wrong key fails while building, a failing HSM while signing", () =>
  Effect.gen(function* () {
    const setup = yield* Effect.flip(makeSnapVerifier({ publicKeys: [keys.privateKey] }))
    assert.strictEqual(setup.problem, "key-format")
    const signer = yield* makeSnapSigner({ privateKey: () => Promise.reject(new Error("HSM is down")) })
    const failed = yield* Effect.flip(signer.sign(message))
    assert.strictEqual(failed._tag, "SigningFailed")
  })
)

it.effect("a wrong callback token fails with its reason", () =>
  Effect.gen(function* () {
    const verifier = yield* makeTokenVerifier(["right-token"])
    assert.strictEqual((yield* verifier.verify("right-token")).index, 0)
    assert.strictEqual((yield* Effect.flip(verifier.verify("wrong-token"))).reason, "wrong-token")
  })
)
