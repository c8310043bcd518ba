/**
 * From an HTTP request to an operation's handler and back: authentication, rate limits, idempotency, validation. It
 * reads the generated tables and knows no product.
 *
 * @module
 */
import type { OperationFacts } from "@pay/core/operation"
import { check } from "@pay/core/schema"
import { realmOf } from "../engine/accounts.ts"
import { assertAdmitted } from "../engine/admission.ts"
import type { Engine } from "../engine/engine.ts"
import { fingerprintOf } from "../engine/idempotency.ts"
import { type Mode, type Realm, Refusal, type Reply, type Violation } from "../engine/product.ts"
import type { RateLimitState } from "../engine/rate-limits.ts"
import type { Origin } from "../engine/store.ts"
import { type Answer, isDocumented, isExpected, JSON_TYPE, refusal } from "./answers.ts"
import { parseBody } from "./body.ts"
import { redact } from "./redact.ts"
import type { Endpoint, Route } from "./router.ts"
import { type Checked, validate } from "./validate.ts"

/** A request as it came. */
export interface Exchange {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly raw: Buffer
  /** Address of the client. */
  readonly address?: string
}

/** What the log learns on the way. */
export interface Trace {
  operation?: string
  account?: string
  mode?: Mode
  idempotency_key?: string
  request?: unknown
  /** Fields that were ignored. */
  unknown_fields?: ReadonlyArray<string>
}

export interface ShellOptions {
  readonly engine: Engine
  readonly ignoreUnknown: boolean
  /** Told of an answer that breaks the spec: a mistake of a product module. */
  readonly onContract?: ((problem: string) => void) | undefined
  readonly onDefect: (error: unknown) => void
}

// Keys that clients send to operations without a documented header still help to find their money in the audit.
const KEY_HEADERS = ["idempotency-key", "x-idempotency-key", "x-external-id"]

const hasHeader = (operation: OperationFacts, name: string): boolean =>
  operation.params?.some((one) => one.in === "header" && one.name.toLowerCase() === name) ?? false

/** The split rule that a request names, under the header's present or former name. */
const splitOf = (operation: OperationFacts, headers: Exchange["headers"]): string | undefined => {
  for (const name of ["with-split-rule", "with-fee-rule"]) {
    const value = headers[name]
    if (value !== undefined && hasHeader(operation, name)) return value
  }
  return undefined
}

const originOf = (key: string | undefined, split: string | undefined): Origin | undefined =>
  key === undefined && split === undefined
    ? undefined
    : { ...(key === undefined ? {} : { key }), ...(split === undefined ? {} : { split }) }

// A variant that knows all fields comes before one that would ignore some.
const fitsBetter = (a: Checked, b: Checked): boolean =>
  a.violations.length < b.violations.length ||
  (a.violations.length === b.violations.length && a.unknown.length < b.unknown.length)

const JSON_HEADERS = { "content-type": JSON_TYPE }

const answerOf = ({ success }: Endpoint, { status = success, headers, body, raw }: Reply): Answer => {
  if (raw) return { status, headers: { ...headers, "content-type": raw.type }, body: raw.bytes }
  return {
    status,
    headers: headers ? { ...headers, ...JSON_HEADERS } : JSON_HEADERS,
    body: body === undefined ? "" : JSON.stringify(body)
  }
}

const limitHeaders = ({ limit, remaining, resetMs }: RateLimitState): Record<string, string> => ({
  "Rate-Limit-Limit": String(limit),
  "Rate-Limit-Remaining": String(remaining),
  "Rate-Limit-Reset": (resetMs / 1_000).toFixed(3)
})

export const createShell = ({ engine, ignoreUnknown, onContract, onDefect }: ShellOptions) => {
  const contract = ({ operation, success }: Endpoint, reply: Reply): void => {
    const status = reply.status ?? success
    const schema = operation.success[String(status)]
    if (schema === undefined) onContract?.(`${operation.id} answered the undocumented status ${status}`)
    if (!schema || reply.raw) return
    // As the client will see it: without undefined fields.
    const body = reply.body === undefined ? undefined : JSON.parse(JSON.stringify(reply.body))
    for (const issue of check(schema, body)) onContract?.(`${operation.id} answered ${issue.path}: ${issue.message}`)
  }

  const refused = (operation: OperationFacts, error: Refusal): Answer => {
    if (onContract && !isExpected(operation, error.code)) {
      onContract(`${operation.id} refused with the undocumented code ${error.code}`)
    }
    return refusal(operation, error.code, error.message, { status: error.status, fields: error.fields })
  }

  /** The refusal to act for a sub-account that is not live. */
  const barred = (operation: OperationFacts, realm: Realm, user: string): Answer | undefined => {
    try {
      assertAdmitted(engine, realm, user, operation.id)
      return undefined
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // SNAP has no answer with 404.
      const status = operation.shape === "snap" ? { status: 403 } : {}
      return refusal(operation, error.code, error.message, status)
    }
  }

  /** The account and mode a request works on, or the refusal of its credentials. */
  const admit = (operation: OperationFacts, headers: Exchange["headers"]): Realm | Answer => {
    if (operation.auth === "none") return realmOf(engine.accounts.main().id, "test")
    const principal = engine.accounts.authenticate(headers.authorization)
    if (!principal) return refusal(operation, "INVALID_API_KEY", "The API key is missing, malformed or unknown.")
    if (principal.kind === "public" && operation.auth !== "public-key") {
      return refusal(operation, "REQUEST_FORBIDDEN_ERROR", "A public key cannot do this; use the secret key.")
    }
    const user = headers["for-user-id"]
    if (user === undefined || user === principal.account.id || !hasHeader(operation, "for-user-id"))
      return realmOf(principal.account.id, principal.mode)
    if (engine.accounts.get(user)?.parent !== principal.account.id) {
      return refusal(operation, "REQUEST_FORBIDDEN_ERROR", "for-user-id names no sub-account of this account.")
    }
    return barred(operation, realmOf(principal.account.id, principal.mode), user) ?? realmOf(user, principal.mode)
  }

  /** The variant whose schema fits, or the one that comes closest. */
  const choose = (
    route: Route,
    check_: (endpoint: Endpoint) => Checked
  ): { readonly endpoint: Endpoint; readonly checked: Checked } => {
    let best: { endpoint: Endpoint; checked: Checked } | undefined
    for (const endpoint of route.endpoints) {
      const checked = check_(endpoint)
      if (!best || fitsBetter(checked, best.checked)) best = { endpoint, checked }
      if (checked.violations.length + checked.unknown.length === 0) break
    }
    return best!
  }

  /** The answer to a request that breaks rules: the code that the product documents for them, or the common one. */
  const invalid = ({ product, operation, name }: Endpoint, violations: ReadonlyArray<Violation>): Answer => {
    const codes = violations.map((violation) => engine.modules.get(product)?.violationCode?.(name, violation))
    const own = codes.every((code) => code !== undefined && isDocumented(operation, code)) ? codes[0] : undefined
    const { path, message } = violations[0]!
    return refusal(operation, own ?? "API_VALIDATION_ERROR", `${path === "" ? "The body" : path} ${message}.`, {
      fields: own === undefined ? { errors: violations.map(({ path, message }) => ({ path, message })) } : undefined
    })
  }

  const work = (exchange: Exchange, route: Route, path: Readonly<Record<string, string>>, trace: Trace): Answer => {
    const { headers, raw } = exchange
    const { operation } = route.endpoints[0]!
    trace.operation = operation.id
    const realm = admit(operation, headers)
    if ("status" in realm) return realm
    trace.account = realm.account
    trace.mode = realm.mode

    const now = engine.clock.now()
    const own = engine.limits.take(realm, operation, now)
    const shared = exchange.address === undefined ? undefined : engine.limits.takeAddress(exchange.address, now)
    const limit = shared?.exceeded ? shared : own
    const withLimit = (answer: Answer): Answer =>
      limit ? { ...answer, headers: { ...answer.headers, ...limitHeaders(limit) } } : answer
    if (limit?.exceeded) {
      return withLimit(refusal(operation, "RATE_LIMIT_EXCEEDED", "Too many requests to this endpoint; slow down."))
    }

    const parsed = parseBody(raw, headers["content-type"])
    if (!parsed.ok) {
      const isSnap = operation.shape === "snap"
      const code = parsed.reason === "type" && !isSnap ? "UNSUPPORTED_CONTENT_TYPE" : "INVALID_JSON_FORMAT"
      return withLimit(
        isDocumented(operation, code) || isSnap
          ? refusal(operation, code, "The body cannot be read as its content type says.")
          : refusal(operation, "API_VALIDATION_ERROR", "The body cannot be read as its content type says.", {
              fields: { errors: [{ path: "", message: "is not readable" }] }
            })
      )
    }

    const keyHeader = operation.idempotency?.header.toLowerCase()
    const key = keyHeader === undefined ? undefined : headers[keyHeader]
    const anyKey = key ?? headers[KEY_HEADERS.find((name) => headers[name] !== undefined) ?? ""]
    if (anyKey !== undefined) trace.idempotency_key = anyKey
    const fingerprint = key === undefined ? "" : fingerprintOf(operation, exchange.path, parsed.value)
    if (key !== undefined) {
      const use = engine.idempotency.look(realm.id, operation, key, fingerprint, now)
      if (use.use === "replay") {
        const { status, text, type, headers: kept } = use.record
        return withLimit({ status, headers: { ...kept, "content-type": type }, body: text })
      }
      if (use.use === "refused") {
        const status = operation.shape === "snap" ? { status: 409 } : {}
        return withLimit(refusal(operation, use.code, use.message, status))
      }
    }

    const query = exchange.query === "" ? undefined : new URLSearchParams(exchange.query)
    const incoming = { path, query, headers, body: parsed.value, form: parsed.form, ignoreUnknown }
    const { endpoint, checked } = choose(route, (one) => validate(one.operation, incoming))
    const chosen = endpoint.operation
    trace.operation = chosen.id
    trace.request = redact(chosen.body?.schema, checked.body)
    if (checked.unknown.length > 0) trace.unknown_fields = checked.unknown

    const keep = (answer: Answer): Answer => {
      if (key !== undefined && typeof answer.body === "string") {
        const { "content-type": type = JSON_TYPE, ...others } = answer.headers
        engine.idempotency.keep(realm.id, operation, key, {
          fingerprint,
          at: now,
          status: answer.status,
          text: answer.body,
          type,
          headers: others
        })
      }
      return answer
    }
    const split = splitOf(chosen, headers)
    const atRealm = { realm, product: endpoint.product, origin: originOf(anyKey, split), now }
    const refuseAndKeep = (answer: Answer): Answer => engine.run(atRealm, () => keep(answer))

    if (checked.violations.length > 0) {
      return withLimit(refuseAndKeep(invalid(endpoint, checked.violations)))
    }
    const handler = engine.modules.get(endpoint.product)?.handlers[endpoint.name]
    if (!handler) {
      return withLimit(
        refusal(chosen, "NOT_IMPLEMENTED_IN_SANDBOX", `${chosen.id} has no behaviour in the sandbox yet.`)
      )
    }
    try {
      return withLimit(
        engine.run(atRealm, (context) => {
          const reply = handler(context, {
            operation: chosen,
            path,
            query: checked.query,
            body: checked.body,
            headers,
            raw
          })
          if (onContract) contract(endpoint, reply)
          const answer = answerOf(endpoint, reply)
          return keep(
            split === undefined ? answer : { ...answer, headers: { ...answer.headers, split_rule_id: split } }
          )
        })
      )
    } catch (error) {
      if (error instanceof Refusal) return withLimit(refuseAndKeep(refused(chosen, error)))
      onDefect(error)
      return withLimit(
        refusal(chosen, "SERVER_ERROR", "The sandbox has failed; this is a defect of it.", { status: 500 })
      )
    }
  }

  return { work }
}
