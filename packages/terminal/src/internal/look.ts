/** A lookup on demand, whose answer also settles what is open. */
import { Effect } from "effect"
import type { Lookup, LookupTarget } from "../driver.ts"
import { InvalidInput, type QuestionError } from "../errors.ts"
import { isOpen } from "../journal/state.ts"
import { apply, type Engine } from "./engine.ts"
import { judge } from "./judge.ts"

export const look = Effect.fnUntraced(function* (
  engine: Engine,
  reference: string
): Effect.fn.Return<Lookup, QuestionError> {
  const { driver, link, store, active } = engine
  const entry = yield* store.get(reference)
  if (entry === undefined)
    return yield* new InvalidInput({ field: "reference", message: "the journal has no such reference" })
  const target: LookupTarget = {
    ...entry.command,
    createdAt: entry.createdAt,
    sentAt: entry.sentAt,
    connectionMode: entry.connectionMode
  }
  const lookup = yield* link.lookup(target)
  if (lookup.found === "record" && isOpen(entry.state) && !active.has(reference)) {
    yield* apply(store, reference, (row) => judge(row, lookup.record, "lookup", driver.capabilities))
  }
  return lookup
})
