/**
 * The control plane under `/_sandbox`: the clock, faults, the audit, what was received and sent, and the customer's part.
 *
 * @module
 */
import type { Principal } from "../engine/accounts.ts"
import { realmOf } from "../engine/accounts.ts"
import type { Engine } from "../engine/engine.ts"
import type { ProductTables, Realm, Reply } from "../engine/product.ts"
import { iso } from "../engine/time.ts"
import type { Answer } from "../http/answers.ts"
import type { RequestLog } from "../http/request-log.ts"
import type { Exchange } from "../http/shell.ts"
import { auditOf } from "./audit.ts"
import { callApi } from "./call.ts"
import { act } from "./customers.ts"
import type { Extension } from "./extensions.ts"
import { readFault } from "./faults.ts"
import { type Happenings, showClock, showObject } from "./happenings.ts"
import { customerList, operationList } from "./operations.ts"
import { invalid, missing } from "./problems.ts"
import { showWebhook, webhookList } from "./webhooks.ts"

/** A request to the control plane, after authentication. */
export interface Call {
  readonly exchange: Exchange
  readonly principal: Principal
  readonly realm: Realm
  readonly body: Readonly<Record<string, unknown>>
  readonly query: URLSearchParams
  /** Values of `*` in the route. */
  readonly rest: ReadonlyArray<string>
}

/** An answer that is more than JSON. */
interface Whole {
  readonly answer: Answer
}

type Replied = Reply | Whole

export type ControlHandler = (call: Call) => Replied | Promise<Replied>

const text = (body: Call["body"], name: string): string => {
  const value = body[name]
  return typeof value === "string" && value !== "" ? value : invalid(name, "must be a text")
}

/** The realm a call is about: its own, or a sub-account's named in the body or the query. */
export const realmNamed = ({ accounts }: Engine, { principal, body, query }: Call): Realm => {
  const account = body.account ?? query.get("account") ?? principal.account.id
  const mode = body.mode ?? query.get("mode") ?? principal.mode
  if (typeof account !== "string" || !accounts.get(account)) return missing("account")
  return realmOf(account, mode === "live" ? "live" : "test")
}

export interface ControlParts {
  readonly engine: Engine
  readonly log: RequestLog
  readonly happenings: Happenings
  readonly extensions: ReadonlyArray<Extension>
  readonly tables: ReadonlyArray<ProductTables>
}

export const routesOf = ({
  engine,
  log,
  happenings,
  extensions,
  tables
}: ControlParts): Readonly<Record<string, ControlHandler>> => {
  const { accounts, faults, limits, urls } = engine
  const showAccount = (id: string): unknown => {
    const account = accounts.get(id)
    if (!account) return undefined
    const { test, live, ...rest } = account
    return { ...rest, test, live }
  }
  const realmOfCall = (call: Call): Realm => realmNamed(engine, call)

  return {
    "GET /clock": () => ({ body: showClock(engine.clock) }),
    "POST /clock/advance": async ({ body }) => {
      const { ms } = body
      if (typeof ms !== "number" || !Number.isInteger(ms) || ms < 0)
        return invalid("ms", "must be a whole number of milliseconds, 0 or more")
      const { now, ran } = await engine.advance(ms)
      return { body: { now: iso(now), timers_run: ran } }
    },

    "POST /faults": ({ body }) => ({ status: 201, body: faults.add(readFault(body)) }),
    "GET /faults": () => ({ body: { faults: faults.list() } }),
    "DELETE /faults": () => {
      faults.clear()
      return { body: { faults: [] } }
    },
    "DELETE /faults/*": ({ rest }) =>
      faults.remove(rest[0]!) ? { body: { faults: faults.list() } } : missing("fault"),

    "GET /audit": ({ query }) => ({ body: auditOf(engine, query) }),
    "GET /requests": ({ query }) => {
      const wanted = ["method", "path", "operation", "idempotency_key", "status"].filter((name) => query.has(name))
      const found = log
        .list()
        .filter((one) =>
          wanted.every((name) => String((one as unknown as Record<string, unknown>)[name]) === query.get(name))
        )
      return { body: { requests: found } }
    },

    "GET /webhooks": ({ query }) => ({ body: { webhooks: webhookList(engine, query) } }),
    "GET /webhooks/*": ({ rest }) => {
      const row = engine.store.peek("webhooks", rest[0]!)
      return row ? { body: showWebhook(row) } : missing("webhook")
    },
    "POST /webhooks/*/resend": async ({ rest }) => {
      if (!engine.resend(rest[0]!)) return missing("webhook with a URL")
      await engine.settled(30_000)
      return { body: showWebhook(engine.store.peek("webhooks", rest[0]!)!) }
    },
    "GET /webhook-urls": (call) => ({ body: { urls: urls.list(realmOfCall(call).id) } }),
    "POST /webhook-urls": (call) => {
      const { url } = call.body
      if (url !== null && (typeof url !== "string" || !/^https?:\/\//.test(url)))
        return invalid("url", "must be an http(s) URL or null")
      const realm = realmOfCall(call)
      const target = call.body.target === undefined ? "*" : text(call.body, "target")
      engine.run({ realm, product: "sandbox" }, () => urls.set(realm.id, target, url))
      return { body: { urls: urls.list(realm.id) } }
    },

    "GET /accounts": () => ({ body: { accounts: accounts.list().map(({ id }) => showAccount(id)) } }),
    "POST /accounts": ({ body, principal }) => {
      const name = body.name === undefined ? "Merchant" : text(body, "name")
      const parent = body.sub_account === true ? { parent: principal.account.id } : {}
      const made = engine.run({ realm: realmOf("", "test"), product: "sandbox" }, () =>
        accounts.create({ name, ...parent })
      )
      return { status: 201, body: showAccount(made.id) }
    },
    "POST /settings": (call) => {
      const realm = realmOfCall(call)
      const { account: _, mode: __, ...values } = call.body
      engine.run({ realm, product: "sandbox" }, () => {
        for (const [name, value] of Object.entries(values)) engine.setSetting(realm.id, name, value)
      })
      return { body: values }
    },
    "GET /rate-limits": () => ({ body: { limit: limits.configured() } }),
    "POST /rate-limits": ({ body }) => {
      const { limit, window_ms } = body
      if (typeof limit !== "boolean" && !(typeof limit === "number" && Number.isInteger(limit) && limit > 0))
        return invalid("limit", "must be true, false or a number of requests a minute")
      if (window_ms !== undefined && !(typeof window_ms === "number" && Number.isInteger(window_ms) && window_ms > 0))
        return invalid("window_ms", "must be a whole number of milliseconds above 0")
      limits.configure(limit, window_ms)
      return { body: { limit } }
    },
    "GET /objects": ({ query }) => {
      const table = query.get("table")
      if (table === null) return { body: { tables: engine.store.tables() } }
      const after = Number(query.get("after") ?? 0)
      if (!Number.isInteger(after)) return invalid("after", "must be the seq of an object")
      const rows = [...engine.store.rows(table)].filter(({ seq }) => seq > after)
      const latest = Number(query.get("latest") ?? rows.length)
      const from = Number.isInteger(latest) && latest > 0 ? Math.max(0, rows.length - latest) : 0
      return { body: { table, total: rows.length, objects: rows.slice(from).map(showObject) } }
    },

    "GET /operations": () => ({
      body: { operations: operationList(tables), customers: customerList(engine) }
    }),
    "POST /call": ({ body }) => callApi(engine, body),
    "GET /events": () => {
      const hello = () => ({
        ...showClock(engine.clock),
        url: engine.baseUrl(),
        extensions: extensions.map(({ name }) => name)
      })
      const headers = { "content-type": "text/event-stream", "cache-control": "no-store" }
      return { answer: { status: 200, headers, body: "", stream: happenings.follow(hello) } }
    },

    "POST /customers-act": (call) => {
      const { id: _, action: __, ...input } = call.body
      return act(engine, { id: text(call.body, "id"), action: text(call.body, "action"), input })
    },
    "POST /reset": async () => {
      log.clear()
      await engine.reset()
      happenings.reset()
      return { body: { now: iso(engine.clock.now()) } }
    }
  }
}
