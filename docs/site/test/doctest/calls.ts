/** What scenes do to a running server: wait for it, and send it deliveries. */
import { examples } from "@pay/ewallets/examples"
import type { ewalletCapture, ewalletVoid } from "@pay/ewallets/webhooks"
import { signTestWebhook } from "@pay/webhooks/testing"
import type { Running } from "./workshop.ts"
import { TOKEN } from "./world.ts"

export interface Sent {
  readonly headers: Record<string, string>
  readonly body: Uint8Array<ArrayBuffer>
}

/** Resolves once the program answers. */
export const up = async ({ url, ended }: Running): Promise<void> => {
  let over = false
  void ended.then(() => {
    over = true
  })
  while (!over)
    if (
      await fetch(url).then(
        () => true,
        () => false
      )
    )
      return
  throw new Error(`it ended: ${JSON.stringify(await ended)}`)
}

/** Status of a delivery. */
export const post = async (url: string, { headers, body }: Sent): Promise<number> =>
  (await fetch(url, { method: "POST", headers, body })).status

/** An e-wallet event about order-1, as the gateway would send it. */
export const walletEvent = (
  event: typeof ewalletCapture | typeof ewalletVoid,
  created: string,
  status: string
): Promise<Sent> =>
  signTestWebhook<unknown>(event, {
    token: TOKEN,
    examples,
    overrides: { created, data: { id: "ewc_docs", reference_id: "order-1", status } }
  })
