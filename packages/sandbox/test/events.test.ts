import { directDebitRecurringPayment } from "@pay/direct-debit/webhooks"
import { expect, it } from "vitest"
import { products } from "../src/generated/index.ts"
import { CAUSES } from "./event-causes.ts"
import { open } from "./helpers.ts"

it("have a cause each", () => {
  const documented = [...products.flatMap(({ events }) => events.map(({ id }) => id)), directDebitRecurringPayment.id]
  expect(CAUSES.flatMap(([events]) => events).sort()).toEqual(documented.sort())
})

it.each(CAUSES)("%s", async (events, act) => {
  const sandbox = await open()
  await act(sandbox)
  await sandbox.advance(10_000)
  const { webhooks } = await sandbox.control<{ webhooks: ReadonlyArray<{ product: string; event: string }> }>(
    "GET",
    "/webhooks"
  )
  // What they tell was checked against the specs on the way.
  expect(webhooks.map(({ product, event }) => `${product}/${event}`)).toEqual(expect.arrayContaining([...events]))
})
