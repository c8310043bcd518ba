/** Holds the shop's books against the sandbox's. */
import type { DatabaseSync } from "node:sqlite"
import { each } from "@pay/chaos-kit"
import { Money } from "@pay/core/money"
import type { Sandbox } from "@pay/sandbox"
import { type Gateway, kindOf, type Life } from "./lives.ts"

export interface Verdict {
  /** Webhooks that the sandbox caused. */
  readonly events: number
  /** Effects in the shop's books. */
  readonly effects: number
  /** Webhooks without effect. */
  readonly lost: number
  /** Effects beyond the first of a webhook, or of no webhook at all. */
  readonly doubled: number
  /** Objects whose last state or money differs. */
  readonly wrongState: number
}

interface Movement {
  readonly reference: string | null
  readonly currency: string
  readonly postings: ReadonlyArray<{ readonly account: string; readonly amount: number }>
}

const webhookIds = async (sandbox: Sandbox): Promise<ReadonlyArray<string>> => {
  const { webhooks } = await sandbox.control<{ webhooks: ReadonlyArray<{ id: string }> }>("GET", "/webhooks")
  return webhooks.map((webhook) => webhook.id)
}

/** What the sandbox's books say came in for each reference, minor units. */
const moneyByReference = async (sandbox: Sandbox): Promise<ReadonlyMap<string, number>> => {
  const { movements } = await sandbox.control<{ movements: ReadonlyArray<Movement> }>("GET", "/audit")
  const sums = new Map<string, number>()
  for (const { reference, currency, postings } of movements) {
    if (reference === null) continue
    for (const { account, amount } of postings) {
      if (!account.startsWith("outside:")) continue
      const sign = amount < 0 ? 1 : -1
      sums.set(reference, (sums.get(reference) ?? 0) + sign * Money.of(Math.abs(amount), currency).minor)
    }
  }
  return sums
}

export const judge = async (
  sandbox: Sandbox,
  gateway: Gateway,
  lives: ReadonlyArray<Life>,
  books: DatabaseSync
): Promise<Verdict> => {
  const ids = await webhookIds(sandbox)
  const known = new Set(ids)
  const applied = new Map<string, number>()
  let effects = 0
  for (const { webhook } of books.prepare("SELECT webhook FROM effects").iterate()) {
    effects++
    applied.set(String(webhook), (applied.get(String(webhook)) ?? 0) + 1)
  }
  const doubled = [...applied].reduce((sum, [id, times]) => sum + times - (known.has(id) ? 1 : 0), 0)

  const money = await moneyByReference(sandbox)
  const stateOf = books.prepare("SELECT state FROM objects WHERE id = ?")
  const minorOf = books.prepare("SELECT minor FROM money WHERE id = ?")
  let wrongState = 0
  await each(lives, async (life) => {
    const state = await kindOf(life).state(gateway, life)
    const right =
      stateOf.get(life.id)?.state === state && (minorOf.get(life.id)?.minor ?? 0) === (money.get(life.reference) ?? 0)
    if (!right) wrongState++
  })
  return { events: ids.length, effects, lost: ids.filter((id) => !applied.has(id)).length, doubled, wrongState }
}
