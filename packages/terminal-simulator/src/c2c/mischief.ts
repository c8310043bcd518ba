/**
 * Things that go wrong once, at a chosen point of the gateway.
 *
 * @module
 */

/**
 * - `command`: on receipt, before it is acted upon (histories apart). `refuse` answers with `code`.
 * - `host`: the acquirer authorises, and its answer never reaches the terminal. The customer waits until the gateway
 *   gives up and tells FAILED; a gateway that verifies time-outs finds the charge later.
 * - `answer`: after the money moved. `late` holds the answer back for `afterMs`; `duplicated` says DUPLICATED_REQUEST.
 * - `histories`: to the next listing.
 */
export type C2cMischief =
  | { readonly on: "command"; readonly do: "cut" | "swallow" | "busy" }
  | { readonly on: "command"; readonly do: "refuse"; readonly code: string }
  | { readonly on: "host"; readonly do: "silent" }
  | { readonly on: "answer"; readonly do: (typeof ANSWERS)[number] }
  | { readonly on: "answer"; readonly do: "late"; readonly afterMs: number }
  | { readonly on: "histories"; readonly do: (typeof HISTORIES)[number] }

const ANSWERS = [
  "cut",
  "half",
  "swallow",
  "twice",
  "wrong_order",
  "wrong_amount",
  "wrong_terminal",
  "strange_status",
  "duplicated",
  "fail"
] as const

const HISTORIES = ["cut", "half", "swallow", "fail", "empty", "wrong_amount", "repeated"] as const

const includes = (words: ReadonlyArray<string>, word: unknown): boolean => words.includes(word as string)

export const isC2cMischief = (value: unknown): value is C2cMischief => {
  if (typeof value !== "object" || value === null) return false
  const wrong = value as { readonly on?: unknown; readonly do?: unknown; readonly [key: string]: unknown }
  switch (wrong.on) {
    case "command":
      return wrong.do === "refuse" ? typeof wrong.code === "string" : includes(["cut", "swallow", "busy"], wrong.do)
    case "host":
      return wrong.do === "silent"
    case "answer":
      return wrong.do === "late" ? Number.isSafeInteger(wrong.afterMs) : includes(ANSWERS, wrong.do)
    case "histories":
      return includes(HISTORIES, wrong.do)
    default:
      return false
  }
}

type On<Point extends C2cMischief["on"]> = Extract<C2cMischief, { readonly on: Point }>

export class C2cMischiefPlan {
  #planned: ReadonlyArray<C2cMischief> = []

  add(...mischief: ReadonlyArray<C2cMischief>): void {
    this.#planned = [...this.#planned, ...mischief]
  }

  /** Calls off what has not happened yet. */
  clear(): void {
    this.#planned = []
  }

  /** What is planned next for this point, taken off the plan. */
  take<Point extends C2cMischief["on"]>(point: Point): On<Point> | undefined {
    const next = this.#planned.find((wrong): wrong is On<Point> => wrong.on === point)
    this.#planned = this.#planned.filter((wrong) => wrong !== next)
    return next
  }
}
