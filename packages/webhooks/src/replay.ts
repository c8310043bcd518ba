/**
 * Putting dead letters back.
 *
 * @module
 */
import type { InboxStore } from "./inbox.ts"

/** Puts back every event that is dead now, due at `at` (ms since 1970); their keys. */
export const replayDead = async (store: Pick<InboxStore, "list" | "replay">, at: number): Promise<Array<string>> => {
  const keys: Array<string> = []
  let after = 0
  for (;;) {
    const page = await store.list({ state: "dead", after })
    for (const record of page) if (await store.replay(record.key, at)) keys.push(record.key)
    const last = page.at(-1)
    if (!last) return keys
    after = last.seq
  }
}
