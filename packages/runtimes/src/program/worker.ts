/** The program of a Worker: the setting comes as the body of a request, the results go back as its answer. */
import type { Setting } from "./checks.ts"
import { runChecks } from "./run.ts"

export default {
  fetch: async (request: Request): Promise<Response> =>
    Response.json(await runChecks((await request.json()) as Setting))
}
