/**
 * One commit for all writes of an event-loop turn: one fsync serves all that arrived together.
 *
 * @module
 */
import type { DatabaseSync } from "node:sqlite"
import { inTransaction } from "./database.ts"

export interface GroupCommit {
  /** Queues a write; resolves with what it returned once the shared commit is on disk. */
  readonly durable: <A>(write: () => A) => Promise<A>
  /**
   * The same for what a power cut may undo, since the process that it matters to dies with it; costs no fsync of its
   * own. Other processes see it at once.
   */
  readonly passing: <A>(write: () => A) => Promise<A>
  /** The same for writes of others: one that throws is undone alone, and rejects with what it threw. */
  readonly guarded: <A>(write: () => A) => Promise<A>
  /** Commits now what is waiting. */
  readonly flush: () => void
}

interface Waiting {
  readonly lasting: boolean
  /** Runs inside the shared transaction; gives what to do once that is committed. */
  readonly perform: () => () => void
  readonly reject: (error: unknown) => void
}

/** Shares commits on one connection. Its `synchronous` setting is taken as found, and lowered for passing writes alone. */
export const groupCommit = (database: DatabaseSync): GroupCommit => {
  const level = Number(database.prepare("PRAGMA synchronous").get()?.synchronous)
  let waiting: Array<Waiting> = []

  const commit = (group: ReadonlyArray<Waiting>): void => {
    try {
      const told = inTransaction(database, () => group.map(({ perform }) => perform()))
      for (const tell of told) tell()
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }

  const flush = (): void => {
    const group = waiting
    waiting = []
    if (group.length === 0) return
    const lasting = group.some((one) => one.lasting)
    // 1 is NORMAL: a commit in the write-ahead log that the next fsync of anybody makes durable.
    if (!lasting) database.exec("PRAGMA synchronous = 1")
    try {
      commit(group)
    } finally {
      if (!lasting) database.exec(`PRAGMA synchronous = ${level}`)
    }
  }

  const queue = <A>(lasting: boolean, run: (resolve: (value: A) => void, reject: Waiting["reject"]) => () => void) =>
    new Promise<A>((resolve, reject) => {
      if (waiting.push({ lasting, perform: () => run(resolve, reject), reject }) === 1) setImmediate(flush)
    })

  const plain = <A>(lasting: boolean, write: () => A): Promise<A> =>
    queue<A>(lasting, (resolve) => {
      const value = write()
      return () => resolve(value)
    })

  return {
    flush,
    durable: (write) => plain(true, write),
    passing: (write) => plain(false, write),
    guarded: <A>(write: () => A) =>
      queue<A>(true, (resolve, reject) => {
        database.exec("SAVEPOINT guarded")
        try {
          const value = write()
          database.exec("RELEASE guarded")
          return () => resolve(value)
        } catch (error) {
          // Some failures end the whole transaction, and with it what the others wrote.
          if (!database.isTransaction) throw error
          database.exec("ROLLBACK TO guarded; RELEASE guarded")
          return () => reject(error)
        }
      })
  }
}
