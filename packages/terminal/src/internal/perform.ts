/** One live command: durable intent, one sending, durable outcome, and recovery when the answer is lost. */
import { Cause, Clock, Deferred, Effect, Exit } from "effect"
import type { Command } from "../command.ts"
import {
  AnswerLost,
  type CommandError,
  JournalFailed,
  type NotSent,
  ReferenceReused,
  TerminalBusy,
  type TerminalRefused
} from "../errors.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { isOpen } from "../journal/state.ts"
import type { ConnectionMode, Outcome, TransactionRecord } from "../outcome.ts"
import { differences } from "./differences.ts"
import { apply, type Engine, progress } from "./engine.ts"
import { judge } from "./judge.ts"
import { outcomeOf } from "./outcome-of.ts"
import { settle } from "./settle.ts"
import { step } from "./step.ts"

/** Runs a command, or answers with what is known when its reference has run before. */
export const perform = Effect.fnUntraced(function* (
  engine: Engine,
  command: Command
): Effect.fn.Return<Outcome, CommandError> {
  const { driver, active } = engine
  if (active.size > 0) return yield* new TerminalBusy({ terminalId: driver.terminalId, by: "this_process" })
  active.add(command.reference)
  return yield* claimed(engine, command).pipe(Effect.ensuring(Effect.sync(() => active.delete(command.reference))))
})

const claimed = Effect.fnUntraced(function* (
  engine: Engine,
  command: Command
): Effect.fn.Return<Outcome, CommandError> {
  const { store } = engine
  const now = yield* Clock.currentTimeMillis
  const fresh: JournalEntry = {
    command,
    vendor: engine.driver.vendor,
    state: "intended",
    evidence: "none",
    revision: 1,
    createdAt: now,
    updatedAt: now
  }
  let entry = fresh
  if (!(yield* store.insert(fresh))) {
    const known = yield* store.get(command.reference)
    if (known === undefined) return yield* new JournalFailed({ action: "read", detail: `${command.reference} is gone` })
    // What never started may be tried on another terminal.
    const differs = differences(known.command, command).filter(
      (field) => field !== "terminalId" || known.state !== "not_started"
    )
    if (differs.length > 0) return yield* new ReferenceReused({ reference: command.reference, differs })
    if (known.state !== "not_started") {
      return outcomeOf(
        isOpen(known.state) ? yield* settle(engine, command.reference, now + engine.policy.settleMs) : known
      )
    }
    entry = yield* step(store, { ...known, command, vendor: engine.driver.vendor }, "intended", "none", {
      sentAt: undefined,
      connectionMode: undefined,
      notFoundAt: undefined,
      record: undefined,
      why: undefined
    })
  }
  const outcome = yield* send(engine, entry)
  yield* engine.publish({
    type: "result",
    terminalId: engine.driver.terminalId,
    outcome,
    at: yield* Clock.currentTimeMillis
  })
  return outcome
})

const send = Effect.fnUntraced(function* (
  engine: Engine,
  intended: JournalEntry
): Effect.fn.Return<Outcome, CommandError> {
  const { driver, link, store } = engine
  const { command } = intended
  const left = yield* Deferred.make<void>()
  let entry = intended
  let refused: TerminalBusy | undefined
  const guard = Effect.catch(engine.guard, (busy) => {
    refused = busy
    return Effect.fail(new JournalFailed({ action: "changed_elsewhere", detail: busy.message }))
  })
  const sending = (connectionMode: ConnectionMode) =>
    Effect.gen(function* () {
      yield* guard
      const sentAt = yield* Clock.currentTimeMillis
      entry = yield* step(store, entry, "sending", "none", { sentAt, connectionMode })
      yield* Deferred.succeed(left, undefined)
    })
  const deadline = Deferred.await(left).pipe(
    Effect.andThen(Effect.sleep(driver.budget.clientMs)),
    Effect.andThen(
      Effect.fail(
        new AnswerLost({ terminalId: driver.terminalId, reason: "timeout", detail: `${driver.budget.clientMs} ms` })
      )
    )
  )
  yield* progress(engine, "connecting", command.reference)
  return yield* Effect.uninterruptibleMask((restore) =>
    Effect.gen(function* () {
      const exit = yield* Effect.exit(restore(Effect.raceFirst(link.execute(command, sending), deadline)))
      if (Exit.isSuccess(exit)) return yield* conclude(engine, command, exit.value, restore)
      const failure = Cause.findErrorOption(exit.cause)
      if (failure._tag === "None") {
        // Interrupted by the caller, or a defect of the driver: what left, left.
        yield* lost(
          engine,
          command.reference,
          Cause.hasInterruptsOnly(exit.cause) ? "the call was interrupted" : "the driver failed unexpectedly"
        )
        return yield* Effect.failCause(exit.cause as Cause.Cause<never>)
      }
      return yield* explain(engine, command.reference, refused ?? failure.value, restore)
    })
  )
})

type Restore = <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>

// The device's words are durable before the caller hears them.
const conclude = Effect.fnUntraced(function* (
  engine: Engine,
  command: Command,
  record: TransactionRecord,
  restore: Restore
): Effect.fn.Return<Outcome, CommandError> {
  const { capabilities } = engine.driver
  const written = yield* Effect.result(
    apply(engine.store, command.reference, (row) => judge(row, record, "answer", capabilities))
  )
  if (written._tag === "Failure") {
    const { action, detail, cause } = written.failure
    return yield* new JournalFailed({ action, detail, cause, outcome: outcomeOf(judged(engine, command, record)) })
  }
  return written.success.state === "unknown"
    ? yield* findOut(engine, written.success, restore)
    : outcomeOf(written.success)
})

// The row as it would read, had the store taken it.
const judged = (engine: Engine, command: Command, record: TransactionRecord): JournalEntry => {
  const row: JournalEntry = {
    command,
    vendor: engine.driver.vendor,
    state: "sending",
    evidence: "none",
    revision: 0,
    createdAt: 0,
    updatedAt: 0
  }
  const verdict = judge(row, record, "answer", engine.driver.capabilities)
  return verdict === undefined ? row : { ...row, ...verdict.facts, state: verdict.state, evidence: verdict.evidence }
}

const explain = Effect.fnUntraced(function* (
  engine: Engine,
  reference: string,
  failure: NotSent | TerminalBusy | TerminalRefused | AnswerLost | JournalFailed,
  restore: Restore
): Effect.fn.Return<Outcome, CommandError> {
  switch (failure._tag) {
    case "NotSent":
      yield* neverStarted(engine, reference, "never_sent", failure.message)
      return yield* failure
    case "TerminalBusy":
    case "TerminalRefused":
      yield* neverStarted(engine, reference, failure.sent === "no" ? "never_sent" : "device_refusal", failure.message)
      return yield* failure
    case "AnswerLost":
      return yield* findOut(engine, yield* lost(engine, reference, failure.message), restore)
    case "JournalFailed":
      return yield* failure
  }
})

const neverStarted = (engine: Engine, reference: string, evidence: "never_sent" | "device_refusal", why: string) =>
  apply(engine.store, reference, (row) =>
    row.state === "intended" || row.state === "sending" ? { state: "not_started", evidence, facts: { why } } : undefined
  )

const lost = (engine: Engine, reference: string, why: string) =>
  apply(engine.store, reference, (row) => {
    if (row.state === "sending") return { state: "unknown", evidence: "answer_lost", facts: { why } }
    return row.state === "intended" ? { state: "not_started", evidence: "never_sent", facts: { why } } : undefined
  })

// The caller waits no longer than a sale may take, plus what recovery is given.
const findOut = Effect.fnUntraced(function* (
  engine: Engine,
  entry: JournalEntry,
  restore: Restore
): Effect.fn.Return<Outcome, JournalFailed> {
  const until = (entry.sentAt ?? entry.createdAt) + engine.driver.budget.clientMs + engine.policy.settleMs
  return outcomeOf(yield* restore(settle(engine, entry.command.reference, until)))
})
