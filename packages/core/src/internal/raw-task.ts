/** A request that the caller built itself, as a task of the pipeline. */
import type { HttpMethod, OperationFacts } from "../operation.ts"
import { planOf } from "./plan.ts"
import { scrubber } from "./redact.ts"
import type { Runtime } from "./runtime.ts"
import { NO_OPTIONS, Task } from "./task.ts"

/** Takes the request's own headers and bytes, and the client's authentication. */
export const rawTask = async (runtime: Runtime, request: Request): Promise<Task> => {
  const { settings } = runtime
  const { pathname, search } = new URL(request.url)
  const operation: OperationFacts = {
    id: `raw ${request.method} ${pathname}`,
    method: request.method as HttpMethod,
    path: pathname,
    success: {},
    errors: {},
    shape: "none",
    retry: request.method === "GET" ? "read" : "never"
  }
  const headers: Record<string, string> = {}
  request.headers.forEach((value, name) => {
    headers[name] = value
  })
  headers.authorization = settings.authorization
  const scrub = scrubber([settings.apiKey, settings.authorization, settings.authorization.slice("Basic ".length)])
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
  const encoded = { target: pathname + search, headers, body }
  const nowhere = () => Promise.reject(new TypeError("a raw call has no lookup"))
  return new Task(
    runtime,
    planOf(settings, runtime.account, operation),
    {},
    NO_OPTIONS,
    encoded,
    undefined,
    scrub,
    nowhere
  )
}
