import { existsSync } from "node:fs"
import { useBrowser } from "@pay/browser-testkit/vitest"
import { type ConsoleOptions, type RunningConsole, startConsole } from "@pay/cli/console"
import { onTestFinished } from "vitest"

export const DIST = new URL("../dist/", import.meta.url)
if (!existsSync(DIST)) throw new Error("The page is not built: pnpm --filter @pay/console build")

export interface World extends RunningConsole {
  readonly url: string
  readonly apiKey: string
  /** A request to the API, as a shop's program makes it. */
  readonly call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Json>
}

// biome-ignore lint/suspicious/noExplicitAny: bodies are read freely in tests
type Json = any

/** Everything that `pnpm console` starts, for one test, with a clock that stands still. */
export const openWorld = async (options: ConsoleOptions = {}): Promise<World> => {
  const running = await startConsole({ clock: "manual", seed: 11, startAt: "2026-03-02T03:00:00Z", ...options })
  onTestFinished(running.stop)
  const { url, apiKey } = running.ready as { readonly url: string; readonly apiKey: string }
  return {
    ...running,
    url,
    apiKey,
    call: async (method, path, body, headers = {}) => {
      const answer = await fetch(url + path, {
        method,
        headers: { authorization: `Basic ${btoa(`${apiKey}:`)}`, "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
      })
      return answer.json()
    }
  }
}

/** A wallet charge that waits for its customer. */
export const charge = (reference: string) => ({
  reference_id: reference,
  currency: "IDR",
  amount: 85_000,
  checkout_method: "ONE_TIME_PAYMENT",
  channel_code: "ID_DANA",
  channel_properties: { success_redirect_url: "https://shop.example/thanks" }
})

export { useBrowser }
