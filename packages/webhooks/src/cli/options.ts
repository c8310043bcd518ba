/**
 * The arguments of `pay-inbox`.
 *
 * @module
 */
import { parseArgs } from "node:util"
import type { InboxFilter, InboxState } from "../inbox.ts"

export const USAGE = `Usage: pay-inbox COMMAND --db FILE [--json]

  counts                how many events are open, handled, superseded, dead
  list                  what is stored, in order of arrival
      --state S --event E --account A --after SEQ --limit N
  dead                  the dead letters, with their last error
  show KEY              one event and what became of it
  replay KEY…           puts settled events back; a running worker takes them at its next look
  replay --dead         puts all dead letters back

  --db FILE             the SQLite file of the inbox
  --json                one line of JSON
  --reveal              payloads and error messages as they are; masked without it
`

/** A mistake in the arguments; its message is for the terminal. */
export class UsageError extends Error {
  override readonly name = "UsageError"
}

export interface Common {
  readonly db: string
  readonly json: boolean
  readonly reveal: boolean
}
export type Command = Common &
  (
    | { readonly name: "help" | "counts" }
    | { readonly name: "list"; readonly filter: InboxFilter }
    | { readonly name: "show"; readonly key: string }
    | { readonly name: "replay"; readonly keys: ReadonlyArray<string> | "dead" }
  )

const STATES: ReadonlyArray<InboxState> = ["open", "handled", "superseded", "dead"]
const isState = (text: string): text is InboxState => STATES.includes(text as InboxState)

const whole = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--${name} takes a whole number`)
  return Number(text)
}

const parse = (args: ReadonlyArray<string>) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        db: { type: "string" },
        json: { type: "boolean", default: false },
        reveal: { type: "boolean", default: false },
        dead: { type: "boolean", default: false },
        state: { type: "string" },
        event: { type: "string" },
        account: { type: "string" },
        after: { type: "string" },
        limit: { type: "string" },
        help: { type: "boolean", default: false }
      }
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

type Values = ReturnType<typeof parse>["values"]

const filterOf = ({ state, event, account, after, limit }: Values, forced?: InboxState): InboxFilter => {
  const wanted = forced ?? state
  if (wanted !== undefined && !isState(wanted)) throw new UsageError(`--state takes one of ${STATES.join(", ")}`)
  const [from, most] = [whole("after", after), whole("limit", limit)]
  return {
    ...(wanted === undefined ? {} : { state: wanted }),
    ...(event === undefined ? {} : { event }),
    ...(account === undefined ? {} : { account }),
    ...(from === undefined ? {} : { after: from }),
    ...(most === undefined ? {} : { limit: most })
  }
}

/** Reads the arguments after the program's name. Throws {@link UsageError}. */
export const readCommand = (args: ReadonlyArray<string>): Command => {
  const { values, positionals } = parse(args)
  const [name, ...keys] = positionals
  const common = { db: values.db ?? "", json: values.json, reveal: values.reveal }
  if (values.help) return { ...common, name: "help" }
  if (name === undefined) throw new UsageError("which command?")
  if (common.db === "") throw new UsageError("--db is missing: the SQLite file of the inbox")
  const none = keys.length === 0
  if (name === "counts" && none) return { ...common, name }
  if (name === "list" && none) return { ...common, name, filter: filterOf(values) }
  if (name === "dead" && none) return { ...common, name: "list", filter: filterOf(values, "dead") }
  if (name === "show" && keys.length === 1) return { ...common, name, key: keys[0]! }
  if (name === "replay" && none === values.dead) return { ...common, name, keys: values.dead ? "dead" : keys }
  throw new UsageError(`cannot make sense of: ${positionals.join(" ")}`)
}
