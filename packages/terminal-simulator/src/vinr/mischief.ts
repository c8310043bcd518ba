/**
 * Things that go wrong once, at a chosen point.
 *
 * @module
 */

/**
 * `pay`: on receipt of a command, before it is acted upon. `answer`: after the money moved. `lookup`, `create`: at the
 * cloud, `create` on receipt. `swallow` says nothing and leaves the connection open; `half` sends the first half of the
 * answer, then cuts.
 */
interface Points {
  readonly pay: "cut" | "swallow" | "busy" | "busy_payment" | "error"
  readonly answer:
    | "cut"
    | "half"
    | "twice"
    | "swallow"
    | "garbage"
    | "error"
    | "other_payment"
    | "wrong_amount"
    | "unknown_status"
    | "status_only"
  readonly lookup: "cut" | "swallow" | "error" | "garbage" | "not_found" | "wrong_amount" | "wrong_terminal" | "twin"
  readonly create: "cut" | "swallow" | "refuse"
}

type Point = keyof Points

export type VinrMischief = { readonly [On in Point]: { readonly on: On; readonly do: Points[On] } }[Point]

const POINTS: { readonly [On in Point]: ReadonlyArray<Points[On]> } = {
  pay: ["cut", "swallow", "busy", "busy_payment", "error"],
  answer: [
    "cut",
    "half",
    "twice",
    "swallow",
    "garbage",
    "error",
    "other_payment",
    "wrong_amount",
    "unknown_status",
    "status_only"
  ],
  lookup: ["cut", "swallow", "error", "garbage", "not_found", "wrong_amount", "wrong_terminal", "twin"],
  create: ["cut", "swallow", "refuse"]
}

export const isVinrMischief = (value: unknown): value is VinrMischief => {
  if (typeof value !== "object" || value === null) return false
  const { on, do: what } = value as { readonly on?: unknown; readonly do?: unknown }
  return (
    typeof on === "string" &&
    Object.hasOwn(POINTS, on) &&
    (POINTS[on as Point] as ReadonlyArray<unknown>).includes(what)
  )
}

export class VinrMischiefPlan {
  readonly #planned: { readonly [On in Point]: Array<Points[On]> } = { pay: [], answer: [], lookup: [], create: [] }

  add(...mischief: ReadonlyArray<VinrMischief>): void {
    for (const wrong of mischief) (this.#planned[wrong.on] as Array<VinrMischief["do"]>).push(wrong.do)
  }

  /** What is planned next for this point, taken off the plan. */
  take<On extends Point>(on: On): Points[On] | undefined {
    return this.#planned[on].shift()
  }

  /** Calls off what has not happened yet. */
  clear(): void {
    for (const planned of Object.values(this.#planned)) planned.length = 0
  }
}
