/**
 * Serves the control plane: finds the route, lets in who may, and answers once what was done is durable.
 *
 * @module
 */
import { type Principal, realmOf } from "../engine/accounts.ts"
import { Refusal, type Reply } from "../engine/product.ts"
import { type Answer, JSON_TYPE, refusal } from "../http/answers.ts"
import { parseBody } from "../http/body.ts"
import type { Exchange } from "../http/shell.ts"
import { answerExtension, type Extension } from "./extensions.ts"
import { type Call, type ControlHandler, type ControlParts, realmNamed, routesOf } from "./routes.ts"

interface Compiled {
  readonly method: string
  readonly segments: ReadonlyArray<string>
  readonly publicKey: boolean
  readonly noKey: boolean
  readonly handle: ControlHandler
}

interface Admission {
  readonly publicKey?: boolean | undefined
  readonly noKey?: boolean | undefined
}

const compile = (route: string, handle: ControlHandler, { publicKey, noKey }: Admission = {}): Compiled => {
  const [method = "", path = ""] = route.split(" ")
  return { method, segments: path.slice(1).split("/"), publicKey: publicKey === true, noKey: noKey === true, handle }
}

const extended = (extension: Extension): ReadonlyArray<Compiled> =>
  ["GET", "POST", "DELETE"].map((method) =>
    compile(`${method} /${extension.name}/**`, async ({ exchange, query, body }) => {
      const path = exchange.path.replace(/\/$/, "").slice(`/_sandbox/${extension.name}/`.length)
      return { answer: await answerExtension(extension, { method, path, query, body }) }
    })
  )

const answerWith = ({ status, headers, body, raw }: Reply): Answer => ({
  status: status ?? 200,
  headers: { ...headers, "content-type": raw?.type ?? JSON_TYPE },
  body: raw?.bytes ?? JSON.stringify(body ?? {})
})

/** Serves the JSON routes of the control plane; undefined where no route fits, so that pages may answer. */
export const createControl = (parts: ControlParts, mayPass: (exchange: Exchange) => boolean) => {
  const { engine } = parts
  const routes = Object.entries(routesOf(parts)).map(([route, handle]) => compile(route, handle))
  routes.push(...parts.extensions.flatMap(extended))
  for (const module of engine.modules.values()) {
    for (const [route, { handle, ...admission }] of Object.entries(module.control ?? {})) {
      const run: ControlHandler = (call) => {
        const { exchange, body, query, rest } = call
        // A link names its account itself; a key speaks for its own.
        const realm = admission.noKey ? realmNamed(engine, call) : call.realm
        return engine.run({ realm, product: module.name }, (context) =>
          handle(context, {
            operation: {
              id: route,
              method: "POST",
              path: route,
              success: {},
              errors: {},
              shape: "cloud",
              retry: "never"
            },
            path: Object.fromEntries(rest.entries()),
            query: Object.fromEntries(query),
            body,
            headers: exchange.headers,
            raw: exchange.raw
          })
        )
      }
      routes.push(compile(route, run, admission))
    }
  }

  const answer = async (route: Compiled, call: Call): Promise<Answer> => {
    try {
      const reply = await route.handle(call)
      await engine.durable()
      return "answer" in reply ? reply.answer : answerWith(reply)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return refusal(undefined, error.code, error.message, { status: error.status, fields: error.fields })
    }
  }

  return (exchange: Exchange): Promise<Answer> | Answer | undefined => {
    const segments = exchange.path.replace(/\/$/, "").slice("/_sandbox/".length).split("/")
    const fits = ({ segments: wanted }: Compiled): boolean =>
      wanted.at(-1) === "**"
        ? wanted[0] === segments[0]
        : wanted.length === segments.length && wanted.every((one, i) => one === "*" || one === segments[i])
    const candidates = routes.filter(fits)
    if (candidates.length === 0) return undefined
    const route = candidates.find(({ method }) => method === exchange.method)
    if (!route)
      return refusal(
        undefined,
        "METHOD_NOT_ALLOWED",
        `This takes ${candidates.map(({ method }) => method).join(", ")}.`
      )
    const principal =
      engine.accounts.authenticate(exchange.headers.authorization) ??
      (route.noKey || mayPass(exchange)
        ? ({ account: engine.accounts.main(), mode: "test", kind: "secret" } satisfies Principal)
        : undefined)
    if (!principal) return refusal(undefined, "INVALID_API_KEY", "The API key is missing, malformed or unknown.")
    if (principal.kind === "public" && !route.publicKey) {
      return refusal(undefined, "REQUEST_FORBIDDEN_ERROR", "A public key cannot do this; use the secret key.")
    }
    const parsed = parseBody(exchange.raw, exchange.headers["content-type"])
    const body = parsed.ok ? (parsed.value ?? {}) : undefined
    if (typeof body !== "object" || body === null || Array.isArray(body)) {
      return refusal(undefined, "API_VALIDATION_ERROR", "The body must be a JSON object.")
    }
    return answer(route, {
      exchange,
      principal,
      realm: realmOf(principal.account.id, principal.mode),
      body: body as Record<string, unknown>,
      query: new URLSearchParams(exchange.query),
      rest: route.segments.flatMap((one, i) => (one === "*" ? [segments[i]!] : []))
    })
  }
}
