/**
 * Things that go wrong once, at a chosen point.
 *
 * @module
 */

/**
 * `order`, `query`, `tip`: on receipt, before it is acted upon. `answer`: after the money moved. `swallow` says nothing and
 * leaves the connection open; `half` sends the first half of the answer, then cuts.
 */
interface Points {
  readonly order: "cut" | "swallow" | "busy"
  readonly query: "cut" | "swallow"
  readonly tip: "cut"
  readonly answer: "cut" | "half" | "twice" | "stray_first" | "swallow"
}

type Point = keyof Points

export type Mischief = { readonly [On in Point]: { readonly on: On; readonly do: Points[On] } }[Point]

const POINTS: { readonly [On in Point]: ReadonlyArray<Points[On]> } = {
  order: ["cut", "swallow", "busy"],
  query: ["cut", "swallow"],
  tip: ["cut"],
  answer: ["cut", "half", "twice", "stray_first", "swallow"]
}

export const isMischief = (value: unknown): value is Mischief => {
  if (typeof value !== "object" || value === null) return false
  const { on, do: what } = value as { readonly on?: unknown; readonly do?: unknown }
  return (
    typeof on === "string" &&
    Object.hasOwn(POINTS, on) &&
    (POINTS[on as Point] as ReadonlyArray<unknown>).includes(what)
  )
}

export class MischiefPlan {
  readonly #planned: { readonly [On in Point]: Array<Points[On]> } = { order: [], query: [], tip: [], answer: [] }

  add(...mischief: ReadonlyArray<Mischief>): void {
    for (const wrong of mischief) (this.#planned[wrong.on] as Array<Mischief["do"]>).push(wrong.do)
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
