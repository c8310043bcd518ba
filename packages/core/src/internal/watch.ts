/** Observers of a pipeline: the configured hooks, and spans and metrics where Effect runs it. */
import type { Hooks } from "../hooks.ts"

/** Undefined where nobody looks, so that unwatched calls pay nothing. */
export type Watch = ReadonlyArray<Hooks> | undefined

type Event<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0]

export const tell = <Name extends keyof Hooks>(watch: Watch, name: Name, event: Event<Name>): void => {
  for (const one of watch ?? []) {
    try {
      ;(one as { readonly [name in Name]?: (event: Event<Name>) => void })[name]?.(event)
    } catch {
      // A broken listener must not change what a payment call does.
    }
  }
}
