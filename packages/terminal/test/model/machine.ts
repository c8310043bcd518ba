/**
 * The journal's protocol for one command as a small state machine: its row, the device, the command on the wire, the
 * till's call and the time since it was sent. See docs/decisions/model.md.
 */
import type { Machine } from "@pay/chaos-kit"

export type Row = "none" | "intended" | "sending" | "unknown" | "approved" | "declined" | "cancelled" | "not_started"

/** `waiting`: the command is on its way to the device, which may still begin it. */
export type Device = "idle" | "waiting" | "charged" | "declined"

export interface State {
  readonly row: Row
  readonly device: Device
  /** `connecting`: the row is written and nothing has left. `sent`: the answer is awaited. */
  readonly call: "none" | "connecting" | "sent"
  /** Whether the device's own expiry has passed since the sending. */
  readonly expired: boolean
  /** A lookup after the expiry found nothing; `spaced`: and long enough ago for a second one to count. */
  readonly notFound: "no" | "once" | "spaced"
  /** `now`: the device has just restarted and finds nothing that it did, for a moment. It does so once. */
  readonly blind: "not yet" | "now" | "over"
  readonly sold: boolean
}

/**
 * `sell`: a call begins and its row is written. `leave`: the link is ready and the command leaves. `fail`: the link is not.
 * `charge`, `decline`: the device does it. `drop`: the command never arrives. `answer`: its words reach the call. `crash`:
 * the till dies. `recover`: another till asks once, also while the call still runs. `late`: words that nobody waits for reach a till. `restart`: the device
 * does. `expire`, `space`: time.
 */
export const EVENTS = [
  "sell",
  "leave",
  "fail",
  "charge",
  "decline",
  "drop",
  "answer",
  "crash",
  "recover",
  "late",
  "restart",
  "expire",
  "space"
] as const

export type Event = (typeof EVENTS)[number]

export type Mistake =
  | "absent-once-is-proof"
  | "absent-before-expiry-is-proof"
  | "sent-before-recorded"
  | "lost-is-declined"

const OPEN: ReadonlyArray<Row> = ["intended", "sending", "unknown"]
const isOpen = ({ row }: State): boolean => OPEN.includes(row)
const isDone = ({ device }: State): boolean => device === "charged" || device === "declined"
const seeing = (state: State): State => (state.blind === "now" ? { ...state, blind: "over" } : state)
const wordOf = ({ device }: State): Row => (device === "charged" ? "approved" : "declined")

const may = (state: State, event: Event): boolean => {
  switch (event) {
    case "sell":
      return !state.sold
    case "leave":
    case "fail":
      return state.call === "connecting"
    // A device does not begin what it got longer ago than its own expiry.
    case "charge":
    case "decline":
      return state.device === "waiting" && !state.expired
    case "drop":
      return state.device === "waiting"
    case "answer":
      return state.call === "sent" && isDone(state)
    case "crash":
      return state.call !== "none"
    case "recover":
      return state.sold
    case "late":
      return isDone(state)
    case "restart":
      return state.call === "none" && isDone(state) && state.blind === "not yet"
    case "expire":
      return state.device !== "waiting" && state.row !== "none" && state.call === "none" && !state.expired
    case "space":
      return state.call === "none" && (state.notFound === "once" || state.blind === "now")
  }
}

export const machine = (mistake?: Mistake): Machine<State, Event> => {
  const recover = (state: State): State => {
    if (state.row === "intended") return { ...state, row: "not_started" }
    if (!isOpen(state)) return state
    if (isDone(state) && state.blind !== "now") return { ...state, row: wordOf(state), notFound: "no" }
    if (mistake === "lost-is-declined") return { ...state, row: "declined" }
    const unknown: State = { ...state, row: "unknown" }
    if (mistake === "absent-before-expiry-is-proof") return { ...state, row: "cancelled" }
    if (!state.expired) return unknown
    if (state.notFound === "spaced" || mistake === "absent-once-is-proof")
      return { ...state, row: "cancelled", notFound: "no" }
    return { ...unknown, notFound: "once" }
  }

  /** Words outside a call: an approval wins over all but an approval; anything else settles what is open. */
  const late = (state: State): State =>
    state.device === "charged" || isOpen(state) ? { ...state, row: wordOf(state), notFound: "no" } : state

  const step = (state: State, event: Event): State => {
    switch (event) {
      case "sell":
        return {
          ...state,
          sold: true,
          call: "connecting",
          row: mistake === "sent-before-recorded" ? "none" : "intended"
        }
      case "leave":
        // Another till has settled the row as never started: then nothing leaves.
        if (state.row !== "intended" && mistake === undefined) return { ...state, call: "none" }
        return {
          ...state,
          call: "sent",
          device: "waiting",
          row: mistake === "sent-before-recorded" ? "intended" : "sending"
        }
      case "fail":
        return { ...state, call: "none", row: state.row === "intended" ? "not_started" : state.row }
      case "charge":
        return { ...state, device: "charged" }
      case "decline":
        return { ...state, device: "declined" }
      case "drop":
        return { ...state, device: "idle" }
      case "answer":
        return { ...late(state), call: "none" }
      case "crash":
        return { ...state, call: "none" }
      case "recover":
        return recover(state)
      case "late":
        return late(state)
      case "restart":
        return { ...state, blind: "now" }
      case "expire":
        return { ...seeing(state), expired: true }
      case "space":
        return { ...seeing(state), notFound: state.notFound === "once" ? "spaced" : state.notFound }
    }
  }

  const wrong = ({ row, device, call }: State): string | undefined => {
    const refused = row === "declined" || row === "cancelled" || row === "not_started"
    if (device === "charged" && refused) return "charged, and told as not charged"
    if (device === "waiting" && call === "none" && refused) return "may still be charged, and told as not charged"
    if (device === "charged" && row === "none") return "charged and forgotten"
    if (row === "approved" && device !== "charged") return "told as approved, and not charged"
    return undefined
  }

  return {
    initial: {
      row: "none",
      device: "idle",
      call: "none",
      expired: false,
      notFound: "no",
      blind: "not yet",
      sold: false
    },
    events: (state) => EVENTS.filter((event) => may(state, event)),
    step,
    wrong
  }
}

/** The till dies, time passes, and new tills ask until nothing changes. */
export const recovered = (state: State): State => {
  const calm = machine()
  let next: State = { ...state, call: "none", device: state.device === "waiting" ? "idle" : state.device }
  for (const event of ["recover", "expire", "recover", "space", "recover", "space", "recover"] as const)
    if (may(next, event)) next = calm.step(next, event)
  return next
}
