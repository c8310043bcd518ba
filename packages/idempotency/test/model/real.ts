/**
 * The real pipeline and the real intents, moved one event at a time: each use of the store waits until it is let go, and
 * each request waits on the wire until something is done to it.
 */
import { makeClient, type Transport } from "@pay/core"
import { createIntents, type IntentStore } from "@pay/idempotency"
import { keyed, shopProduct, unkeyed } from "../support/provider.ts"
import type { Answer, Event, Phase, Provider, State, Told } from "./machine.ts"

const NAME = "order-1"
const SENT_AT = { get: "get", insert: "insert", reopen: "replace", settle: "replace", unsend: "replace" } as const

/** Where a call has come to, in words that model and implementation share. */
export type Stop = "idle" | "get" | "insert" | "replace" | "wire"

export interface View {
  readonly record: string
  readonly stops: ReadonlyArray<Stop>
  readonly told: ReadonlyArray<Told>
  readonly charges: number
  readonly keys: number
}

const stopOf = ({ at }: Phase): Stop =>
  at === "idle" || at === "wire" ? at : at === "settle-get" ? "get" : SENT_AT[at]

/** What can be seen of a state from outside. */
export const viewOf = ({ record, workers, told, charges, known }: State): View => ({
  record: record === undefined ? "none" : `${record.state} ${record.revision} ${record.answer ?? ""}`,
  stops: workers.map(({ phase }) => stopOf(phase)),
  told,
  charges,
  keys: Object.keys(known).length
})

type WireResult = Parameters<Parameters<Transport["send"]>[1]>[0]

interface Process {
  stop: Stop
  /** Lets the step of the store happen that it waits before. */
  goOn: () => void
  /** Called when it has come to its next stop. */
  reached: () => void
}

interface Flight {
  by: number | undefined
  answer: Answer | undefined
  readonly key: string
  readonly done: (result: WireResult) => void
}

const json = (status: number, body: unknown): WireResult => ({ status, headers: {}, body: JSON.stringify(body) })
const ANSWERS = { ok: json(200, { id: "cap_1" }), refused: json(400, { error_code: "REFUSED", message: "" }) }

export const createReal = (provider: Provider, workers: number, store: IntentStore) => {
  const processes: Array<Process | undefined> = Array.from({ length: workers }, () => undefined)
  let flights: Array<Flight> = []
  const known = new Map<string, Answer>()
  const told = new Set<Told>()
  let charges = 0

  const start = (worker: number): Promise<void> => {
    const process: Process = { stop: "idle", goOn: () => {}, reached: () => {} }
    processes[worker] = process
    const at = (stop: Stop): void => {
      process.stop = stop
      process.reached()
    }
    const gate = async <A>(stop: Stop, work: () => A | Promise<A>): Promise<A> => {
      await new Promise<void>((resolve) => {
        process.goOn = resolve
        at(stop)
      })
      return work()
    }
    const gated: IntentStore = {
      ...store,
      get: (name) => gate("get", () => store.get(name)),
      insert: (record) => gate("insert", () => store.insert(record)),
      replace: (record) => gate("replace", () => store.replace(record))
    }
    const transport: Transport = {
      send: ({ headers }, done) => {
        flights.push({ by: worker, answer: undefined, key: headers["idempotency-key"] ?? "", done })
        at("wire")
        return { cancel: () => "sent" }
      }
    }
    const client = makeClient(
      { apiKey: "xnd_development_K", transport, retries: 0, callsPerMinute: false },
      shopProduct
    )
    const operation = provider === "keyed" ? keyed : unkeyed
    const intent = createIntents({ store: gated }).intent(NAME)
    return reaching(process, () => {
      void client
        .call(operation, { body: { reference: NAME } }, { intent })
        .result()
        .then((result) => {
          if (processes[worker] !== process) return
          if (result.ok) told.add("paid")
          else if (result.error._tag === "IndeterminateError") told.add("unknown")
          else told.add(result.error._tag === "NotSentError" ? "not-sent" : "refused")
          at("idle")
        })
    })
  }

  const reaching = (process: Process, work: () => void): Promise<void> =>
    new Promise((resolve) => {
      process.reached = resolve
      work()
    })

  /** The request of a process that no longer waits for it. */
  const letGo = (worker: number): Flight | undefined => {
    const flight = flights.find(({ by }) => by === worker)
    if (flight) flight.by = undefined
    flights = flights.filter(({ by, answer }) => by !== undefined || answer === undefined)
    return flight
  }

  const arrive = (by: number | undefined, as: Answer): void => {
    const flight = flights.find((one) => one.by === by && one.answer === undefined)!
    const again = provider === "keyed" && known.has(flight.key)
    if (provider === "keyed") known.set(flight.key, as)
    if (as === "ok" && !again) charges++
    flight.answer = as
    if (by === undefined) flights = flights.filter((one) => one !== flight)
  }

  return {
    /** Lets one event happen, and resolves when all that follows from it by itself has happened. */
    happen: async (event: Event): Promise<void> => {
      if (event.do === "arrive") return arrive(event.by, event.as)
      const { worker } = event
      if (event.do === "start") return start(worker)
      const process = processes[worker]!
      switch (event.do) {
        case "crash":
          letGo(worker)
          processes[worker] = undefined
          return
        case "step":
          return reaching(process, process.goOn)
        case "reply":
          return reaching(process, () => {
            const flight = letGo(worker)!
            flight.done(ANSWERS[flight.answer!])
          })
        case "lose":
          return reaching(process, () => letGo(worker)!.done({ sent: true, reason: "reset" }))
        case "fail":
          return reaching(process, () => {
            const flight = letGo(worker)!
            flights = flights.filter((one) => one !== flight)
            flight.done({ sent: false, reason: "refused" })
          })
      }
    },
    view: async (): Promise<View> => {
      const record = await store.get(NAME)
      const answer = record?.answer === undefined ? "" : record.answer.status === 200 ? "ok" : "refused"
      return {
        record: record === undefined ? "none" : `${record.state} ${record.revision} ${answer}`,
        stops: processes.map((process) => process?.stop ?? "idle"),
        told: [...told].sort(),
        charges,
        keys: known.size
      }
    }
  }
}
