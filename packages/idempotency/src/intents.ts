/**
 * Named intents: the record of a write is durable before its first byte, its answer before the caller hears it.
 *
 * @module
 */
import { ConfigError, type EndIntent, type Intent, type IntentRequest, type IntentStart } from "@pay/core"
import { digestOf, matches, newSalt } from "./internal/digest.ts"
import type { IntentRecord, IntentStore } from "./store.ts"

const DAY_MS = 86_400_000
const COMPACT_EVERY_MS = 3_600_000
const MAX_NAME = 255

export interface IntentsConfig {
  readonly store: IntentStore
  /** How long answers are kept, ms; default 30 days. Open intents are kept until they are settled. */
  readonly retainMs?: number
  /** Keys the digests of requests, so that whoever reads the store alone cannot try bodies out. */
  readonly digestSecret?: string
  /** Current time, ms since the epoch. */
  readonly now?: () => number
}

export interface Intents {
  /**
   * The intent of one write, for the `intent` option of its call. Choose a name that says what is meant to happen once:
   * `order-8821:capture`. The same name with another request is refused; a new try after a refusal takes a new name.
   */
  readonly intent: (name: string) => Intent
  /** Intents whose outcome is not recorded, oldest first: after a crash, make their calls again. At most 1 000. */
  readonly open: (olderThanMs?: number) => Promise<ReadonlyArray<IntentRecord>>
  readonly get: (name: string) => Promise<IntentRecord | undefined>
  /**
   * Forgets an intent, so that its name stands for nothing: for those who have looked up that nothing happened, or who
   * want to try again after a refusal. False where there is none, or where a success is recorded.
   */
  readonly release: (name: string) => Promise<boolean>
  /**
   * Records what a lookup has found as the answer of an open intent: from then on its call returns that. False where
   * there is no open intent of this name.
   */
  readonly settle: (name: string, found: unknown) => Promise<boolean>
  /** Removes answers that are older than `retainMs` and says how many; also done by itself, once an hour of use. */
  readonly compact: () => Promise<number>
}

const isSuccess = (record: IntentRecord): boolean =>
  record.answer !== undefined && record.answer.status >= 200 && record.answer.status < 300

// One run of a name at a time in this process: the second click waits for the first and gets its answer.
const turns = () => {
  const last = new Map<string, Promise<void>>()
  return async (name: string): Promise<() => void> => {
    const before = last.get(name)
    let free = (): void => {}
    const own = new Promise<void>((resolve) => {
      free = resolve
    })
    last.set(name, own)
    await before
    return () => {
      free()
      if (last.get(name) === own) last.delete(name)
    }
  }
}

/** Makes the intents of one store. Throws ConfigError for an unusable configuration. */
export const createIntents = (config: IntentsConfig): Intents => {
  const { digestSecret = "", now = Date.now, retainMs = 30 * DAY_MS, store } = config
  if (!Number.isSafeInteger(retainMs) || retainMs < DAY_MS)
    throw new ConfigError("retainMs", "must be at least a day: as long as providers remember keys")
  const turn = turns()
  let compactedAt = now()

  const compact = async (): Promise<number> => {
    compactedAt = now()
    return store.compact(now() - retainMs)
  }

  /** Takes over a record that stands: its next revision is this run's, so that only its newest run may end it. */
  const reopen = async (record: IntentRecord, at: number): Promise<IntentRecord | undefined> => {
    const openedAt = record.state === "unsent" ? at : record.openedAt
    const next: IntentRecord = { ...record, state: "open", openedAt, revision: record.revision + 1 }
    return (await store.replace(next)) ? next : undefined
  }

  const ending =
    (record: IntentRecord): EndIntent =>
    async (end) => {
      const revision = record.revision + 1
      if (end.kind === "answered")
        await settle({ ...record, state: "answered", answeredAt: now(), answer: end.answer, revision })
      else if (end.kind === "not-sent") await store.replace({ ...record, state: "unsent", revision })
    }

  // An answer is true whoever else has opened the record since; the first one stands.
  const settle = async (settled: IntentRecord): Promise<void> => {
    for (let next = settled; !(await store.replace(next)); ) {
      const standing = await store.get(settled.name)
      if (standing === undefined || standing.state === "answered") return
      next = { ...settled, revision: standing.revision + 1 }
    }
  }

  const start = async (name: string, request: IntentRequest): Promise<IntentStart> => {
    for (;;) {
      const record = await store.get(name)
      if (record === undefined) {
        const fresh: IntentRecord = {
          name,
          operation: request.operation,
          key: request.key,
          digest: await digestOf(digestSecret, newSalt(), request.bytes),
          state: "open",
          createdAt: request.now,
          openedAt: request.now,
          answeredAt: undefined,
          answer: undefined,
          revision: 1
        }
        if (await store.insert(fresh)) return { kind: "new", key: fresh.key, end: ending(fresh) }
        continue
      }
      const same = record.operation === request.operation && (await matches(digestSecret, record.digest, request.bytes))
      if (!same) return { kind: "other-request" }
      if (record.answer !== undefined) return { kind: "answered", answer: record.answer }
      const own = await reopen(record, request.now)
      // Another process was faster: what it has written decides.
      if (own === undefined) continue
      const { key, openedAt: since } = own
      const end = ending(own)
      return record.state === "unsent" ? { kind: "new", key, end } : { kind: "open", key, since, end }
    }
  }

  const begin = async (name: string, request: IntentRequest): Promise<IntentStart> => {
    if (now() - compactedAt >= COMPACT_EVERY_MS) compact().catch(() => {})
    const leave = await turn(name)
    let started: IntentStart
    try {
      started = await start(name, request)
    } catch (error) {
      leave()
      throw error
    }
    if (started.kind === "answered" || started.kind === "other-request") {
      leave()
      return started
    }
    const { end } = started
    return {
      ...started,
      end: async (how) => {
        try {
          await end(how)
        } finally {
          leave()
        }
      }
    }
  }

  return {
    intent: (name) => {
      if (name === "" || name.length > MAX_NAME)
        throw new ConfigError("intent", `must be named by 1 to ${MAX_NAME} characters`)
      return { name, begin: (request) => begin(name, request) }
    },
    // Without an age all are meant, those too that a machine with a faster clock has opened.
    open: async (olderThanMs) =>
      store.open(olderThanMs === undefined ? Number.MAX_SAFE_INTEGER : now() - olderThanMs + 1, 1000),
    get: async (name) => store.get(name),
    settle: async (name, found) => {
      const record = await store.get(name)
      if (record?.state !== "open") return false
      const answer = { status: 200, requestId: undefined, body: JSON.stringify(found) }
      const revision = record.revision + 1
      return store.replace({ ...record, state: "answered", answeredAt: now(), answer, revision })
    },
    release: async (name) => {
      const record = await store.get(name)
      return record !== undefined && !isSuccess(record) && (await store.remove(name, record.revision))
    },
    compact
  }
}
