/**
 * Makes changes durable: one commit for all commands of an event-loop turn, then the answers, then the webhooks.
 *
 * @module
 */
import type { Altered, Backing, Changes, Store } from "./store.ts"

/** Told of what each command altered, as rows: whoever wants texts makes them. */
export type Observe = (altered: ReadonlyArray<Altered>) => void

export type Durable = (error?: unknown) => void

export interface Commits {
  /** Takes the store's changes since the last call, and the webhooks to send once they are durable. */
  readonly keep: (webhooks: ReadonlyArray<string>) => void
  /** Calls back once everything kept so far is durable, or with why it is not. */
  readonly whenDurable: (done: Durable) => void
  readonly durable: () => Promise<void>
  /** Webhooks wait to be sent. */
  readonly hasOutbox: () => boolean
  /** Drops what is not durable yet. */
  readonly clear: () => void
}

const NOTHING: ReadonlyArray<string> = []

export const createCommits = (
  store: Store,
  backing: Backing | undefined,
  afterCommit: (webhooks: ReadonlyArray<string>) => void,
  observe?: Observe
): Commits => {
  // A row that changed several times is written once, as it is by then.
  const pending: Changes = new Map()
  let waiting: Array<Durable> = []
  let outbox: Array<string> = []
  let scheduled = false

  const flush = (): void => {
    scheduled = false
    const done = waiting
    const send = outbox
    waiting = []
    outbox = []
    let failure: { readonly error: unknown } | undefined
    try {
      if (backing && pending.size > 0) backing.commit(pending)
      pending.clear()
    } catch (error) {
      // The changes stay, and are written with the next ones; so are their webhooks.
      failure = { error }
      outbox = [...send, ...outbox]
    }
    for (const one of done) one(failure?.error)
    if (!failure) afterCommit(send)
  }

  const whenDurable = (done: Durable): void => {
    if (!backing && outbox.length === 0) {
      done()
      afterCommit(NOTHING)
      return
    }
    waiting.push(done)
    if (!backing || pending.size === 0) flush()
    else if (!scheduled) {
      scheduled = true
      setImmediate(flush)
    }
  }

  return {
    keep: (webhooks) => {
      observe?.(store.altered())
      if (backing) store.take(pending)
      else store.forget()
      for (const one of webhooks) outbox.push(one)
    },
    whenDurable,
    durable: () =>
      new Promise((resolve, reject) => whenDurable((error) => (error === undefined ? resolve() : reject(error)))),
    hasOutbox: () => outbox.length > 0,
    clear: () => {
      pending.clear()
      outbox = []
    }
  }
}
