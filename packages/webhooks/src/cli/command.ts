/**
 * `pay-inbox`: looks after an inbox from the command line.
 *
 * @module
 */
import type { InboxFilter, InboxRecord, InboxStore } from "../inbox.ts"
import { replayDead } from "../replay.ts"
import { maskText, maskValue, printable } from "./mask.ts"
import { type Command, readCommand, USAGE, UsageError } from "./options.ts"

/** What the command needs of its surroundings. */
export interface Surroundings {
  /** Opens the inbox in a file; rejects when there is none. */
  readonly open: (
    file: string
  ) => Promise<Pick<InboxStore, "list" | "get" | "counts" | "replay"> & { close: () => void }>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** ms since 1970. */
  readonly now: () => number
}

type Inbox = Awaited<ReturnType<Surroundings["open"]>>

const iso = (ms: number): string => new Date(ms).toISOString()

const decoded = (body: Uint8Array): unknown => {
  const text = new TextDecoder().decode(body)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const summary = (record: InboxRecord, reveal: boolean) => {
  const { seq, key, event, state, attempts, lane, account, lastError } = record
  return {
    seq,
    key,
    event,
    state,
    attempts,
    lane,
    account,
    receivedAt: iso(record.receivedAt),
    dueAt: state === "open" ? iso(record.dueAt) : undefined,
    settledAt: record.settledAt === undefined ? undefined : iso(record.settledAt),
    lastError: lastError === undefined || reveal ? lastError : maskText(lastError)
  }
}

const details = (record: InboxRecord, reveal: boolean) => ({
  ...summary(record, reveal),
  identity: record.identity,
  version: record.version === "" ? undefined : record.version,
  webhookId: record.webhookId,
  route: record.route,
  token: record.token,
  claimed: record.claimed,
  replays: record.replays,
  bytes: record.body.length,
  payload: reveal ? decoded(record.body) : maskValue(decoded(record.body))
})

const COLUMNS = ["seq", "state", "event", "tries", "when", "key"] as const
const row = (record: InboxRecord): Record<(typeof COLUMNS)[number], string> => ({
  seq: String(record.seq),
  state: record.claimed ? "claimed" : record.state,
  event: record.event,
  tries: String(record.attempts),
  when: iso(record.settledAt ?? (record.attempts > 0 ? record.dueAt : record.receivedAt)),
  key: record.key
})

const tableOf = (records: ReadonlyArray<InboxRecord>, reveal: boolean): string => {
  if (records.length === 0) return "nothing\n"
  const rows = records.map(row)
  const widths = COLUMNS.map((name) => Math.max(name.length, ...rows.map((one) => one[name].length)))
  const line = (cells: ReadonlyArray<string>): string =>
    `${cells
      .map((cell, i) => printable(cell).padEnd(widths[i]!))
      .join("  ")
      .trimEnd()}\n`
  return [
    line(COLUMNS),
    ...rows.map((one, i) => {
      const { lastError } = summary(records[i]!, reveal)
      return line(COLUMNS.map((name) => one[name])) + (lastError === undefined ? "" : `      ${printable(lastError)}\n`)
    })
  ].join("")
}

const fieldsOf = (shown: object): string =>
  Object.entries(shown)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = typeof value === "object" ? JSON.stringify(value, null, 2) : String(value).replaceAll("\n", " ")
      return `${name.padEnd(12)}${text.split("\n").map(printable).join("\n")}\n`
    })
    .join("")

const list = async (inbox: Inbox, filter: InboxFilter, { json, reveal }: Command): Promise<string> => {
  const records = await inbox.list(filter)
  if (!json) return tableOf(records, reveal)
  return `${JSON.stringify({ records: records.map((record) => summary(record, reveal)) })}\n`
}

const replay = async (inbox: Inbox, keys: ReadonlyArray<string> | "dead", now: number) => {
  const replayed: Array<string> = []
  const refused: Array<string> = []
  if (keys === "dead") replayed.push(...(await replayDead(inbox, now)))
  else for (const key of keys) ((await inbox.replay(key, now)) ? replayed : refused).push(key)
  return { replayed, refused }
}

const perform = async (inbox: Inbox, command: Command, { out, err, now }: Surroundings): Promise<number> => {
  const say = (shown: object, text: string): void => out(command.json ? `${JSON.stringify(shown)}\n` : text)
  switch (command.name) {
    case "help":
      return 0
    case "counts": {
      const counts = await inbox.counts()
      say(counts, fieldsOf(counts))
      return 0
    }
    case "list":
      out(await list(inbox, command.filter, command))
      return 0
    case "show": {
      const record = await inbox.get(command.key)
      if (!record) {
        err(`there is no ${printable(command.key)} in this inbox\n`)
        return 1
      }
      const shown = details(record, command.reveal)
      say(shown, fieldsOf(shown))
      return 0
    }
    case "replay": {
      const done = await replay(inbox, command.keys, now())
      const refused = done.refused.map((key) => `not there, or open already: ${printable(key)}\n`)
      say(done, `${done.replayed.length} put back\n${refused.join("")}`)
      return done.refused.length === 0 ? 0 : 1
    }
  }
}

/**
 * Runs the command and gives its exit status: 0 done, 1 no such event, 2 wrong use or no inbox to open.
 *
 * Payloads and error messages are masked unless `--reveal` asks for them.
 */
export const runInboxCommand = async (args: ReadonlyArray<string>, surroundings: Surroundings): Promise<number> => {
  const { out, err } = surroundings
  let command: Command
  try {
    command = readCommand(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    err(`pay-inbox: ${printable(error.message)}\n\n${USAGE}`)
    return 2
  }
  if (command.name === "help") {
    out(USAGE)
    return 0
  }
  let inbox: Inbox
  try {
    inbox = await surroundings.open(command.db)
  } catch (error) {
    err(`pay-inbox: ${printable(error instanceof Error ? error.message : String(error))}\n`)
    return 2
  }
  try {
    return await perform(inbox, command, surroundings)
  } finally {
    inbox.close()
  }
}
