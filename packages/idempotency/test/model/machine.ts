/**
 * The protocol of a named intent as a small state machine: one name, several processes that use it, their requests on
 * the wire, the provider, and one step of the store at a time. See docs/decisions/model.md.
 */
import type { Machine } from "@pay/chaos-kit"

/** `keyed`: the provider gives the first answer to a key again. `unkeyed`: it takes every request as a new one. */
export type Provider = "keyed" | "unkeyed"

export type Answer = "ok" | "refused"

export interface Record {
  readonly state: "open" | "unsent" | "answered"
  readonly revision: number
  readonly key: number
  readonly answer?: Answer
}

/** What a call is about to do next: a step of the store, or wait for the wire. */
export type Phase =
  | { readonly at: "idle" }
  | { readonly at: "get"; readonly key: number }
  | { readonly at: "insert"; readonly key: number }
  | { readonly at: "reopen"; readonly key: number; readonly seen: Record }
  | { readonly at: "wire"; readonly record: Record; readonly wasOpen: boolean }
  | { readonly at: "settle"; readonly record: Record; readonly answer: Answer; readonly revision: number }
  | { readonly at: "settle-get"; readonly record: Record; readonly answer: Answer }
  | { readonly at: "unsend"; readonly record: Record }

/** What a caller was told. */
export type Told = "paid" | "refused" | "not-sent" | "unknown"

/** A request on the wire. `by`: the process that waits for its answer, or none any more. */
export interface Flight {
  readonly by: number | undefined
  readonly key: number
  readonly answer?: Answer
}

export interface State {
  readonly record: Record | undefined
  readonly workers: ReadonlyArray<{ readonly phase: Phase; readonly calls: number }>
  readonly flights: ReadonlyArray<Flight>
  /** The provider's first answer by key. */
  readonly known: Readonly<{ [key: string]: Answer }>
  readonly charges: number
  readonly crashes: number
  readonly keys: number
  readonly told: ReadonlyArray<Told>
}

/**
 * `start` a call, one `step` of the store, `arrive` at the provider (which does it or refuses it), the answer comes
 * (`reply`), the connection breaks (`lose`; the request may still arrive), nothing left (`fail`), the process dies.
 */
export type Event =
  | { readonly do: "start" | "step" | "reply" | "lose" | "fail" | "crash"; readonly worker: number }
  | { readonly do: "arrive"; readonly by: number | undefined; readonly key: number; readonly as: Answer }

/** Ways to get it wrong; the exploration must find each of them. */
export type Mistake =
  | "new-key-on-retry"
  | "resend-without-key"
  | "unknown-is-failed"
  | "record-after-sending"
  | "late-failure-frees-the-name"

export interface Bounds {
  readonly provider: Provider
  readonly workers: number
  /** Calls of each. */
  readonly calls: number
  readonly crashes: number
  readonly mistake?: Mistake
}

const IDLE: Phase = { at: "idle" }

const setWorker = (state: State, worker: number, phase: Phase): State => ({
  ...state,
  workers: state.workers.map((one, index) => (index === worker ? { ...one, phase } : one))
})

const end = (state: State, worker: number, told: Told): State => ({
  ...setWorker(state, worker, IDLE),
  // As a set: who was told what first does not matter.
  told: [...new Set([...state.told, told])].sort()
})

const send = (state: State, worker: number, record: Record, wasOpen: boolean): State => ({
  ...setWorker(state, worker, { at: "wire", record, wasOpen }),
  flights: [...state.flights, { by: worker, key: record.key }]
})

const isReplaced = (state: State, revision: number): boolean => state.record?.revision === revision - 1

export const machine = ({ provider, workers, calls, crashes, mistake }: Bounds): Machine<State, Event> => {
  const events = (state: State): ReadonlyArray<Event> => [
    ...state.workers.flatMap(({ phase, calls }, worker): Array<Event> => {
      const die: Array<Event> = state.crashes > 0 ? [{ do: "crash", worker }] : []
      if (phase.at === "idle") return calls > 0 ? [{ do: "start", worker }] : []
      if (phase.at !== "wire") return [{ do: "step", worker }, ...die]
      const flight = state.flights.find(({ by }) => by === worker)
      const out: Array<Event> = [{ do: "lose", worker }]
      if (flight?.answer !== undefined) out.push({ do: "reply", worker })
      else out.push({ do: "fail", worker })
      return [...out, ...die]
    }),
    ...state.flights.flatMap(({ by, key, answer }): Array<Event> => {
      if (answer !== undefined) return []
      const known = provider === "keyed" ? state.known[key] : undefined
      const as: ReadonlyArray<Answer> = known === undefined ? ["ok", "refused"] : [known]
      return as.map((one) => ({ do: "arrive", by, key, as: one }))
    })
  ]

  const arrive = (state: State, by: number | undefined, key: number, as: Answer): State => {
    const index = state.flights.findIndex((one) => one.by === by && one.key === key && one.answer === undefined)
    const again = provider === "keyed" && state.known[key] !== undefined
    const flights =
      by === undefined
        ? state.flights.filter((_, at) => at !== index)
        : state.flights.map((one, at) => (at === index ? { ...one, answer: as } : one))
    return {
      ...state,
      flights,
      known: provider === "keyed" ? { ...state.known, [key]: as } : {},
      charges: state.charges + (as === "ok" && !again ? 1 : 0)
    }
  }

  /** The request of a worker that no longer waits for it: gone where it was answered, still under way otherwise. */
  const letGo = (state: State, worker: number): State => ({
    ...state,
    flights: state.flights
      .filter(({ by, answer }) => by !== worker || answer === undefined)
      .map((one) => (one.by === worker ? { key: one.key, by: undefined } : one))
      .sort((a, b) => (a.by ?? -1) - (b.by ?? -1) || a.key - b.key)
  })

  const afterGet = (state: State, worker: number, key: number): State => {
    const { record } = state
    if (record === undefined) {
      const fresh: Record = { state: "open", revision: 1, key }
      if (mistake === "record-after-sending") return send(state, worker, fresh, false)
      return setWorker(state, worker, { at: "insert", key })
    }
    if (record.answer !== undefined) return end(state, worker, record.answer === "ok" ? "paid" : "refused")
    return setWorker(state, worker, { at: "reopen", key, seen: record })
  }

  const reopen = (state: State, worker: number, seen: Record, key: number): State => {
    const own: Record = { ...seen, state: "open", revision: seen.revision + 1 }
    if (!isReplaced(state, own.revision)) return setWorker(state, worker, { at: "get", key })
    const next = { ...state, record: own }
    if (seen.state === "unsent") return send(next, worker, own, false)
    if (mistake === "new-key-on-retry") return send(next, worker, { ...own, key }, true)
    if (provider === "unkeyed" && mistake !== "resend-without-key") return end(next, worker, "unknown")
    return send(next, worker, own, true)
  }

  const storeStep = (state: State, worker: number): State => {
    const { phase } = state.workers[worker]!
    switch (phase.at) {
      case "get":
        return afterGet(state, worker, phase.key)
      case "insert": {
        if (state.record !== undefined) return setWorker(state, worker, { at: "get", key: phase.key })
        const record: Record = { state: "open", revision: 1, key: phase.key }
        return send({ ...state, record }, worker, record, false)
      }
      case "reopen":
        return reopen(state, worker, phase.seen, phase.key)
      case "settle": {
        const { record, answer, revision } = phase
        const told = answer === "ok" ? "paid" : "refused"
        const settled: Record = { ...record, state: "answered", answer, revision }
        if (isReplaced(state, revision) || (state.record === undefined && mistake === "record-after-sending"))
          return end({ ...state, record: settled }, worker, told)
        return setWorker(state, worker, { at: "settle-get", record, answer })
      }
      case "settle-get": {
        const { record, answer } = phase
        const standing = state.record
        if (standing === undefined || standing.state === "answered")
          return end(state, worker, answer === "ok" ? "paid" : "refused")
        return setWorker(state, worker, { at: "settle", record, answer, revision: standing.revision + 1 })
      }
      case "unsend": {
        const { record } = phase
        const unsent: Record = { ...record, state: "unsent", revision: record.revision + 1 }
        return end(isReplaced(state, unsent.revision) ? { ...state, record: unsent } : state, worker, "not-sent")
      }
      default:
        return state
    }
  }

  const step = (state: State, event: Event): State => {
    if (event.do === "arrive") return arrive(state, event.by, event.key, event.as)
    const { worker } = event
    const { phase } = state.workers[worker]!
    if (event.do === "start") {
      const key = state.keys
      const started = setWorker({ ...state, keys: key + 1 }, worker, { at: "get", key })
      return {
        ...started,
        workers: started.workers.map((one, index) => (index === worker ? { ...one, calls: one.calls - 1 } : one))
      }
    }
    if (event.do === "crash") return letGo({ ...setWorker(state, worker, IDLE), crashes: state.crashes - 1 }, worker)
    if (event.do === "step") return storeStep(state, worker)
    if (phase.at !== "wire") return state
    const { record, wasOpen } = phase
    const flight = state.flights.find(({ by }) => by === worker)
    if (event.do === "reply") {
      const answer = flight!.answer!
      const gone = letGo(state, worker)
      return setWorker(gone, worker, { at: "settle", record, answer, revision: record.revision + 1 })
    }
    if (event.do === "lose") {
      if (mistake === "unknown-is-failed") return end(letGo(state, worker), worker, "refused")
      return end(letGo(state, worker), worker, "unknown")
    }
    const never = { ...state, flights: state.flights.filter((one) => one !== flight) }
    // Nothing of this request left, which says nothing about an earlier one.
    if (wasOpen && mistake !== "late-failure-frees-the-name") return end(never, worker, "unknown")
    return setWorker(never, worker, { at: "unsend", record })
  }

  const wrong = ({ charges, told, record, workers, flights }: State): string | undefined => {
    if (charges > 1) return "charged twice"
    if (charges > 0 && told.includes("refused")) return "told refused, and charged"
    const isQuiet = workers.every(({ phase }) => phase.at === "idle")
    if (charges === 1 && record === undefined) return "charged and forgotten"
    if (charges === 1 && isQuiet && record?.state === "unsent") return "charged, and free to be charged again"
    if (isQuiet && flights.length > 0 && record === undefined) return "under way and forgotten"
    return undefined
  }

  return {
    initial: {
      record: undefined,
      workers: Array.from({ length: workers }, () => ({ phase: IDLE, calls })),
      flights: [],
      known: {},
      charges: 0,
      crashes,
      keys: 0,
      told: []
    },
    events,
    step,
    wrong
  }
}

/** Everybody dies, the wire is empty, one process calls again and nothing goes wrong: how it ends. */
export const recovered = (bounds: Bounds, state: State): State => {
  const calm = machine({ ...bounds, workers: 1 })
  let next: State = { ...state, workers: [{ phase: IDLE, calls: 1 }], flights: [] }
  const once = (event: Event) => {
    next = calm.step(next, event)
  }
  once({ do: "start", worker: 0 })
  while (next.workers[0]!.phase.at !== "idle") {
    if (next.workers[0]!.phase.at !== "wire") once({ do: "step", worker: 0 })
    else {
      const { key } = next.flights[0]!
      once({ do: "arrive", by: 0, key, as: next.known[key] ?? "ok" })
      once({ do: "reply", worker: 0 })
    }
  }
  return next
}
