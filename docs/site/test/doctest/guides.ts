/** Scenes of the guides' programs. */
import { ewalletCapture, ewalletVoid } from "@pay/ewallets/webhooks"
import { createSnapSigner } from "@pay/signatures"
import { examples } from "@pay/snap/examples"
import { expect } from "vitest"
import { post, up, walletEvent } from "./calls.ts"
import type { Scene, Stage } from "./scenes.ts"
import { TOKEN } from "./world.ts"

const shop = async ({ program }: Stage): Promise<void> => {
  await up(program)
  expect(await post(program.url, await walletEvent(ewalletCapture, "2026-01-01T00:00:00Z", "FAILED"))).toBe(200)
  expect(await post(program.url, await walletEvent(ewalletVoid, "2026-01-01T00:00:01Z", "VOIDED"))).toBe(200)
  await program.prints("order-1 is said to be FAILED")
  await program.prints("nothing to do for ewallet.void")
}

const signedEvents = async ({ program, world: { keys } }: Stage): Promise<void> => {
  await up(program)
  const body = new TextEncoder().encode(JSON.stringify(examples["snap_qr.payment"]))
  const signer = createSnapSigner({ privateKey: keys.old.privateKey })
  const made = await signer.sign({ method: "POST", path: "/", body })
  const proof = { "x-callback-token": TOKEN, "content-type": "application/json" }
  const headers = { ...proof, "x-signature": made["X-SIGNATURE"], "x-timestamp": made["X-TIMESTAMP"] }
  expect(await post(program.url, { headers: { ...headers, "x-signature": "AAAA" }, body })).toBe(401)
  expect(await post(program.url, { headers, body })).toBe(200)
  await program.prints("snap_qr.payment")
}

export const guides: Readonly<Record<string, Scene>> = {
  "docs/guide/first-payment.md#1": { prints: ["PENDING http", "SUCCEEDED\n"] },
  "docs/guide/first-payment.md#2": { prints: ["DATA_NOT_FOUND never\n"] },
  "docs/guide/first-payment.md#3": { prints: ["DATA_NOT_FOUND\n"] },
  "docs/guide/webhooks.md#1": { play: shop },
  "docs/guide/idempotency.md#1": { prints: ["unknown: reset\n", "found: [ 10000 ]\n"] },
  "docs/guide/idempotency.md#2": { prints: ["true\n"] },
  "docs/guide/snap-signing.md#1": { prints: ["2004700 true\n"] },
  "docs/guide/snap-signing.md#2": {
    env: ({ keys }) => ({ GATEWAY_KEY: keys.merchant.publicKey, GATEWAY_OLD_KEY: keys.old.publicKey }),
    play: signedEvents
  },
  "docs/guide/terminals.md#1": { prints: ["0 settled, 0 open\n", "paid GUIDE8821\n"] },
  "docs/guide/sandbox.md#1": { prints: ["all as it should be\n"] },
  "docs/guide/scaling.md#1": {
    env: async (world) => ({ DATABASE_URL: await world.database("scaling") }),
    prints: ["ACCEPTED\n"]
  }
}
