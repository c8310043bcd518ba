/** Recovery of one command: asks the terminal until the truth is known, it cannot be known, or patience ends. */
import { Clock, Effect } from "effect"
import type { LookupTarget } from "../driver.ts"
import { AnswerLost, type JournalFailed } from "../errors.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { isOpen } from "../journal/state.ts"
import { apply, type Engine, progress, reread } from "./engine.ts"
import { judge, type Verdict } from "./judge.ts"

type Asked =
  | { readonly kind: "decided" }
  | { readonly kind: "again"; readonly at: number; readonly why: string; readonly stuck: boolean }

/**
 * Works on the row until it is settled or `until` (epoch ms) would pass; then leaves it open: `held` when only staff can
 * tell, `unknown` when a later recovery still can. Never sends a command.
 */
export const settle = Effect.fnUntraced(function* (
  engine: Engine,
  reference: string,
  until: number
): Effect.fn.Return<JournalEntry, JournalFailed> {
  const { store, driver } = engine
  let entry = yield* reread(store, reference)
  if (entry.state === "intended") {
    return yield* apply(store, reference, (row) =>
      row.state === "intended"
        ? { state: "not_started", evidence: "never_sent", facts: { why: "stopped before anything was sent" } }
        : undefined
    )
  }
  if (!isOpen(entry.state)) return entry
  if (!driver.capabilities.lookup.covers.includes(entry.command.kind)) {
    return yield* leaveOpen(
      engine,
      reference,
      `${driver.vendor} has no lookup for ${entry.command.kind}`,
      "lookup_impossible"
    )
  }
  yield* progress(engine, "recovering", reference)
  for (;;) {
    const asked = yield* ask(engine, entry)
    entry = yield* reread(store, reference)
    if (asked.kind === "decided") return entry
    const now = yield* Clock.currentTimeMillis
    if (asked.at > until) {
      return yield* leaveOpen(engine, reference, asked.why, asked.stuck ? "lookup_exhausted" : "answer_lost")
    }
    yield* Effect.sleep(Math.max(asked.at - now, 1))
  }
})

const leaveOpen = (
  engine: Engine,
  reference: string,
  why: string,
  evidence: "lookup_impossible" | "lookup_exhausted" | "answer_lost"
) =>
  apply(engine.store, reference, (row): Verdict | undefined => {
    if (!isOpen(row.state) || row.state === "accepted_offline") return undefined
    if (evidence !== "answer_lost") return { state: "held", evidence, facts: { why, notFoundAt: row.notFoundAt } }
    return row.state === "sending"
      ? { state: "unknown", evidence, facts: { why, notFoundAt: row.notFoundAt } }
      : undefined
  })

const ask = Effect.fnUntraced(function* (engine: Engine, entry: JournalEntry): Effect.fn.Return<Asked, JournalFailed> {
  const { store, driver, link, policy } = engine
  const { reference } = entry.command
  const target: LookupTarget = {
    ...entry.command,
    createdAt: entry.createdAt,
    sentAt: entry.sentAt,
    connectionMode: entry.connectionMode
  }
  const answer = yield* link.lookup(target).pipe(
    Effect.timeoutOrElse({
      duration: driver.budget.connectMs + driver.budget.lookupMs,
      orElse: () => Effect.fail(new AnswerLost({ terminalId: driver.terminalId, reason: "timeout", detail: "lookup" }))
    }),
    Effect.result
  )
  const now = yield* Clock.currentTimeMillis
  const expiresAt = (entry.sentAt ?? entry.createdAt) + driver.budget.terminalExpiryMs
  const again = (why: string, stuck: boolean, at = now + policy.pollMs): Asked => ({ kind: "again", at, why, stuck })

  if (answer._tag === "Failure") return again(`could not ask: ${answer.failure.message}`, false)
  const found = answer.success
  if (found.found === "unclear") {
    return again(
      `the terminal's answer proves nothing: ${found.code ?? ""} ${found.message ?? ""}`.trimEnd(),
      now > expiresAt
    )
  }
  if (found.found === "record") {
    const row = yield* apply(
      store,
      reference,
      (current) => judge(current, found.record, "lookup", driver.capabilities) ?? forgetNotFound(current)
    )
    if (!isOpen(row.state) || row.state === "held" || row.state === "accepted_offline") return { kind: "decided" }
    return found.record.status === "pending"
      ? again("the terminal is still running it", now > expiresAt + driver.budget.lookupMs)
      : again("the terminal's record does not match", true)
  }
  // "Not found" proves nothing while the terminal may still be about to start it.
  if (now < expiresAt) return again("the terminal does not know it yet", false, expiresAt)
  const first = entry.notFoundAt
  if (first !== undefined && now - first >= policy.notFoundSpacingMs) {
    yield* apply(store, reference, (row) =>
      isOpen(row.state) && row.state !== "accepted_offline"
        ? { state: "cancelled", evidence: "not_found_twice", facts: { why: undefined, notFoundAt: first } }
        : undefined
    )
    return { kind: "decided" }
  }
  yield* apply(store, reference, (row) =>
    row.notFoundAt === undefined && isOpen(row.state)
      ? { state: row.state, evidence: row.evidence, facts: { notFoundAt: now, why: row.why } }
      : undefined
  )
  return again("the terminal does not know it", false, (first ?? now) + policy.notFoundSpacingMs)
})

// A record in between makes an earlier "not found" worthless.
const forgetNotFound = (row: JournalEntry): Verdict | undefined =>
  row.notFoundAt === undefined || !isOpen(row.state)
    ? undefined
    : { state: row.state, evidence: row.evidence, facts: { notFoundAt: undefined, why: row.why } }
