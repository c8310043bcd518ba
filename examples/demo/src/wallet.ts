/** The e-wallet half: charge, the customer approves on the checkout page, the webhook is handled once. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { createEwalletsClient } from "@pay/ewallets"
import { events } from "@pay/ewallets/webhooks"
import { type Sandbox, startSandbox } from "@pay/sandbox"
import { sqliteInbox } from "@pay/store-sqlite/inbox"
import { createWebhooks } from "@pay/webhooks"
import { nodeHandler } from "@pay/webhooks/node"
import type { Screen } from "./screen.ts"

export interface Story {
  readonly reference: string
  readonly amount: string
  readonly where: string
  readonly status: string
  readonly deliveries: number
  readonly ms: number
  /** What is wrong, where the two books disagree. */
  readonly problems: ReadonlyArray<string>
}

const receiver = async (folder: string, callbackToken: string) => {
  const paid: Array<string> = []
  let deliveries = 0
  const inbox = sqliteInbox(join(folder, "shop.db"))
  let handled: () => void = () => {}
  const firstPayment = new Promise<void>((resolve) => {
    handled = resolve
  })
  const webhooks = createWebhooks({
    tokens: [callbackToken],
    events: [...events],
    inbox,
    onEvent: (event) => {
      if (event.name !== "ewallet.capture") return
      paid.push(event.payload.data.reference_id)
      handled()
    }
  })
  const handle = nodeHandler(webhooks)
  const server = createServer((request, response) => {
    deliveries += 1
    handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  webhooks.start()
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    paid,
    deliveries: () => deliveries,
    firstPayment,
    close: async () => {
      await webhooks.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

/** Presses the button that a customer presses: a form post to the page, without any key. */
const approve = async (page: string): Promise<void> => {
  const shown = await fetch(page)
  if (!shown.ok) throw new Error(`the checkout page answered ${shown.status}`)
  const answer = await fetch(page, { method: "POST", body: new URLSearchParams({ action: "approve" }) })
  if (!(await answer.text()).includes('data-state="paid"') && !answer.ok)
    throw new Error("the checkout page did not take the approval")
}

export const sellByWallet = async (screen: Screen, folder: string): Promise<Story> => {
  screen.title("1  An e-wallet charge through the sandbox")
  const started = performance.now()
  const callbackToken = "demo-callback-token"
  const shop = await receiver(folder, callbackToken)
  let sandbox: Sandbox | undefined
  try {
    const gateway = await screen.step(
      "start the gateway on this machine",
      () => startSandbox({ webhookUrl: shop.url, callbackToken }),
      (one) => one.url
    )
    sandbox = gateway
    // The provider may deliver twice; the demo makes sure that it does.
    await gateway.control("POST", "/faults", { kind: "duplicate-webhook", count: 1 })
    const client = createEwalletsClient({ apiKey: gateway.apiKey, baseUrl: gateway.url })
    const reference = "order-8821"
    const refused = await screen.step(
      "a charge without its redirect URL is refused before anything is sent",
      () =>
        client
          .createCharge({
            reference_id: reference,
            currency: "IDR",
            amount: 25_000,
            checkout_method: "ONE_TIME_PAYMENT",
            channel_code: "ID_SHOPEEPAY",
            channel_properties: {}
          } as never)
          .result(),
      (result) =>
        result.ok
          ? "it was not"
          : result.error._tag === "InvalidRequestError"
            ? (result.error.issues[0]?.path ?? "")
            : result.error._tag
    )
    const charge = await screen.step(
      "charge 25 000 rupiah by ShopeePay",
      () =>
        client.createCharge({
          reference_id: reference,
          currency: "IDR",
          amount: 25_000,
          checkout_method: "ONE_TIME_PAYMENT",
          channel_code: "ID_SHOPEEPAY",
          channel_properties: { success_redirect_url: "https://shop.example/thanks" }
        }),
      (one) => one.status
    )
    const actions = charge.actions as Readonly<Record<string, string | null>> | null
    const page = Object.values(actions ?? {}).find((url) => url?.startsWith(gateway.url))
    if (page === undefined || page === null) throw new Error("the charge names no checkout page")
    await screen.step("the customer approves on the checkout page", () => approve(page))
    await screen.step(
      "the webhook arrives, twice, and is handled once",
      async () => {
        await shop.firstPayment
        await gateway.settled()
      },
      () => `${shop.deliveries()} deliveries, ${shop.paid.length} handled`
    )
    const now = await screen.step(
      "read the charge again",
      () => client.getCharge(charge.id),
      (one) => one.status
    )
    const audit = await gateway.control<{
      readonly movements: ReadonlyArray<{ readonly reference: string | null; readonly amount: number }>
      readonly balanced: boolean
    }>("GET", `/audit?reference=${reference}`)
    const problems = [
      ...(refused.ok ? ["an incomplete charge was sent"] : []),
      ...(now.status === "SUCCEEDED" ? [] : [`the charge is ${now.status}`]),
      ...(audit.movements.length === 1 ? [] : [`the audit has ${audit.movements.length} movements for one charge`]),
      ...(audit.balanced ? [] : ["the sandbox's books do not balance"]),
      ...(shop.paid.length === 1 ? [] : [`the payment was handled ${shop.paid.length} times`]),
      ...(shop.deliveries() === 2 ? [] : [`${shop.deliveries()} deliveries came instead of 2`])
    ]
    return {
      reference,
      amount: "IDR 25000.00",
      where: "e-wallet ID_SHOPEEPAY",
      status: now.status,
      deliveries: shop.deliveries(),
      ms: Math.round(performance.now() - started),
      problems
    }
  } finally {
    await sandbox?.close()
    await shop.close()
  }
}
