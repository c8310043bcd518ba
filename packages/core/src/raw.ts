/**
 * openapi-fetch over the pipeline: typed by path, with the client's auth, budget, limits and deadline. Reads are
 * repeated like any other; a write is sent once.
 *
 * @module
 */
import createClient, { type Client } from "openapi-fetch"
import { drive } from "./internal/execute.ts"
import type { Host } from "./internal/host.ts"
import { rawTask } from "./internal/raw-task.ts"
import type { Runtime } from "./internal/runtime.ts"

export type RawClient<Paths extends object> = Client<Paths>

/** Builds the raw client: every answer comes back as `{ data, error, response }`; a lost one throws its typed error. */
export const rawClient = <Paths extends object>(host: Host, runtime: Runtime): RawClient<Paths> =>
  createClient<Paths>({
    baseUrl: runtime.settings.origin + runtime.settings.prefix,
    fetch: async (request: Request): Promise<Response> => {
      const task = await rawTask(runtime, request)
      try {
        await drive(host, runtime, task.plan, () => task, request.signal, undefined)
      } catch (error) {
        // A refusal is an answer too; a redirect is not.
        if (task.answer === undefined || task.lost?.reason === "redirect") throw error
      }
      const { answer } = task
      if (answer === undefined) throw new TypeError("a call ended without answer and without error")
      const empty = answer.status === 204 || answer.status === 205
      const headers = Object.entries(answer.headers).filter((one): one is [string, string] => one[1] !== undefined)
      return new Response(empty ? null : answer.body, { status: answer.status, headers })
    }
  })
