/** The end of a run: nothing goes wrong any more, everything is delivered, time passes, and the merchant finds out. */
import { setTimeout as sleep } from "node:timers/promises"
import { each } from "@pay/chaos-kit"
import type { Gateway } from "./gateway.ts"
import type { Shop } from "./shop.ts"
import type { World } from "./world.ts"

interface Outbox {
  readonly webhooks: ReadonlyArray<{ readonly id: string }>
}

const HOUR = 3_600_000
/** Half a day at a time, a week in all: beyond every window, every repeat and every silence. */
const ROUNDS = 14
/** The merchant may go on by itself for so long, real ms, before time passes. */
const BUSY_LIMIT_MS = 60_000

export interface Peace {
  readonly gateway: Gateway
  readonly shop: Shop
  readonly world: World
  readonly undecided: () => number
  readonly progress: (text: string) => void
}

// What the schedule has given up is sent again by hand, as a person does in the dashboard.
const deliver = async ({ control }: Gateway): Promise<void> => {
  const { webhooks } = await control<Outbox>("GET", "/webhooks?state=failed")
  await each(webhooks, ({ id }) => control("POST", `/webhooks/${id}/resend`))
}

/** Lets the merchant find everything out. Ends when no order is open, or when a week has brought nothing more. */
export const findOut = async ({ gateway, shop, world, undecided, progress }: Peace): Promise<void> => {
  for (let round = 1; round <= ROUNDS; round++) {
    await deliver(gateway)
    await shop.look()
    for (const since = performance.now(); shop.busy() + undecided() > 0; ) {
      if (performance.now() - since > BUSY_LIMIT_MS) break
      await sleep(50)
    }
    const open = await shop.look()
    progress(`peace, day ${round / 2}: ${open} orders open`)
    if (open === 0) return
    await world.pass(12 * HOUR)
  }
}
