/**
 * Walks every product of a started sandbox through its client.
 *
 * @module
 */
import { type Sandbox, startSandbox } from "@pay/sandbox"
import { moneyIn } from "./money-in.ts"
import { moneyOut } from "./money-out.ts"
import { records } from "./records.ts"
import type { Guide, Stop } from "./stop.ts"

/** What came of one product. */
export interface Visit {
  readonly product: string
  readonly ok: boolean
  /** Operations that were called, control plane aside. */
  readonly operations: ReadonlyArray<string>
  /** Names of the webhooks that went out. */
  readonly webhooks: ReadonlyArray<string>
  /** What was seen, or why it failed. */
  readonly seen: string
}

export interface Tour {
  readonly ok: boolean
  /** The books of the whole tour. */
  readonly balanced: boolean
  readonly visits: ReadonlyArray<Visit>
}

const STOPS: ReadonlyArray<Stop> = [...moneyIn, ...moneyOut, ...records]

interface Seen {
  readonly operations: ReadonlyArray<string>
  readonly webhooks: ReadonlyArray<string>
}

const look = async (sandbox: Sandbox): Promise<Seen> => {
  const { requests } = await sandbox.control<{ requests: ReadonlyArray<{ operation?: string }> }>("GET", "/requests")
  const { webhooks } = await sandbox.control<{ webhooks: ReadonlyArray<{ event: string }> }>("GET", "/webhooks")
  return {
    operations: requests.flatMap(({ operation }) => (operation === undefined ? [] : [operation])),
    webhooks: webhooks.map(({ event }) => event)
  }
}

const visit = async (guide: Guide, { product, walk }: Stop): Promise<Visit> => {
  const before = await look(guide.sandbox)
  let ok = true
  let seen: string
  try {
    seen = await walk(guide)
  } catch (error) {
    ok = false
    seen = error instanceof Error ? error.message : String(error)
  }
  await guide.sandbox.settled()
  const after = await look(guide.sandbox)
  return {
    product,
    ok,
    operations: [...new Set(after.operations.slice(before.operations.length))],
    webhooks: after.webhooks.slice(before.webhooks.length),
    seen
  }
}

/** Starts a sandbox, visits every product in turn, and closes it. */
export const takeTour = async (): Promise<Tour> => {
  const sandbox = await startSandbox({ clock: "manual", seed: 1 })
  try {
    const config = { apiKey: sandbox.apiKey, baseUrl: sandbox.url }
    const visits: Array<Visit> = []
    for (const stop of STOPS) visits.push(await visit({ sandbox, config }, stop))
    const { balanced } = await sandbox.control<{ balanced: boolean }>("GET", "/audit")
    return { ok: balanced && visits.every(({ ok }) => ok), balanced, visits }
  } finally {
    await sandbox.close()
  }
}
