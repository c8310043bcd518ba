/** Observers of a pipeline: the configured hooks, and spans and metrics where Effect runs it. */
import type { Hooks } from "../hooks.ts"

export type Watch = Required<Hooks>

const NAMES = ["onCall", "onWait", "onAttempt", "onAnswer", "onEnd", "onWarning"] as const

/** One observer of several; undefined where there is none, so that unwatched calls pay nothing. */
export const watchOf = (...observers: ReadonlyArray<Hooks | undefined>): Watch | undefined => {
  const all = observers.filter((one) => one !== undefined)
  if (all.length === 0) return undefined
  const tell =
    (name: (typeof NAMES)[number]) =>
    (event: never): void => {
      for (const one of all) {
        try {
          ;(one[name] as ((event: never) => void) | undefined)?.(event)
        } catch {
          // A broken listener must not change what a payment call does.
        }
      }
    }
  return Object.fromEntries(NAMES.map((name) => [name, tell(name)])) as unknown as Watch
}
