/**
 * Puts the parts together: engine, shell, control plane and pages behind one HTTP server.
 *
 * @module
 */
import { randomBytes, timingSafeEqual } from "node:crypto"
import type { AddressInfo } from "node:net"
import { createControl } from "./control/control.ts"
import type { Extension } from "./control/extensions.ts"
import { createHappenings } from "./control/happenings.ts"
import type { ClockMode } from "./engine/clock.ts"
import { createEngine, type Engine } from "./engine/engine.ts"
import { CASH, minorOf } from "./engine/ledger.ts"
import type { ProductModule, ProductTables } from "./engine/product.ts"
import type { Backing } from "./engine/store.ts"
import { type Answer, refusal } from "./http/answers.ts"
import { createRequestLog, type LoggedRequest } from "./http/request-log.ts"
import { createRouter } from "./http/router.ts"
import { createSandboxServer } from "./http/server.ts"
import { createShell, type Exchange } from "./http/shell.ts"
import { checkoutPage } from "./pages/checkout.ts"
import { consoleAsset, consolePage } from "./pages/console.ts"
import { checkoutAsset } from "./pages/frame.ts"

export interface SandboxOptions {
  /** 0 (default) picks a free port. */
  readonly port?: number
  /** `memory` (default), or the path of a SQLite file that survives the process. */
  readonly store?: string
  /** Where all webhooks go; without it they are kept for `GET /_sandbox/webhooks`. */
  readonly webhookUrl?: string
  /** Value of `x-callback-token`; drawn from the seed where absent. */
  readonly callbackToken?: string
  /** Makes ids and times reproducible, 0 to 2^32 - 1. */
  readonly seed?: number
  /** How time passes; `stepped` with a seed, otherwise `flowing`. */
  readonly clock?: ClockMode
  /** Where a clock begins that does not flow: ISO 8601 or ms. 2026-01-15T03:00:00Z by default. */
  readonly startAt?: string | number
  /** `true` (default) as documented, `false` for none, or a number of requests a minute and endpoint. */
  readonly rateLimit?: boolean | number
  /** Request fields that the reference does not know: ignored and noted in the request log (default), or refused. */
  readonly unknownFields?: "ignore" | "refuse"
  /** Opening balance of the first account in major units, by currency. */
  readonly openingBalance?: Readonly<Record<string, number>>
  /** Further routes under `/_sandbox`, which the console knows by name. */
  readonly extensions?: ReadonlyArray<Extension>
  /** Told of defects: a handler that failed, or with `verify` an answer that breaks its spec. */
  readonly onDefect?: (error: unknown) => void
  /** Checks every answer and every webhook against the spec. */
  readonly verify?: boolean
}

export interface Sandbox {
  /** `http://127.0.0.1:N` */
  readonly url: string
  readonly console: string
  /** Secret key of the first account, test mode. */
  readonly apiKey: string
  readonly publicKey: string
  readonly callbackToken: string
  /** Secret and public key of the first account, live mode. */
  readonly live: { readonly apiKey: string; readonly publicKey: string; readonly callbackToken: string }
  /** Calls the control plane: `control("POST", "/clock/advance", { ms })`. Rejects with the refusal's message. */
  readonly control: <A = Record<string, unknown>>(method: string, path: string, body?: unknown) => Promise<A>
  /** Moves the clock; resolves when all that became due has happened and webhooks were answered. */
  readonly advance: (ms: number) => Promise<void>
  /** What a customer does: approve, decline, expire. */
  readonly act: (
    id: string,
    action: string,
    input?: Readonly<Record<string, unknown>>
  ) => Promise<Record<string, unknown>>
  /** Resolves when no delivery is under way. */
  readonly settled: () => Promise<void>
  readonly requests: () => ReadonlyArray<LoggedRequest>
  /** Stops the server; everything acknowledged is durable by then. */
  readonly close: () => Promise<void>
}

const DEFAULT_START = Date.UTC(2026, 0, 15, 3)
const DEFAULT_KEY_SEED = 20_210_125
const OPENING: Readonly<Record<string, number>> = {
  IDR: 1_000_000_000,
  PHP: 10_000_000,
  VND: 10_000_000_000,
  THB: 10_000_000,
  MYR: 1_000_000,
  USD: 1_000_000
}

const openStore = async (store: string | undefined): Promise<Backing | undefined> => {
  if (store === undefined || store === "memory") return undefined
  // Loaded only when asked for: the database costs start-up time.
  const { openBacking } = await import("./engine/sqlite.ts")
  return openBacking(store)
}

/** Cookies know no ports: each sandbox has its own, so that several can be looked at together. */
const cookieNameOf = (engine: Engine): string => `sandbox_console_${new URL(engine.baseUrl()).port}`

const cookieOf = (engine: Engine, exchange: Exchange): string | undefined => {
  const cookies = (exchange.headers.cookie ?? "").split(/; */)
  const start = `${cookieNameOf(engine)}=`
  return cookies.find((one) => one.startsWith(start))?.slice(start.length)
}

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** Only pages asked for by their own name: another site cannot rebind its name to this address. */
const isLocal = (exchange: Exchange): boolean =>
  /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(exchange.headers.host ?? "")

const createPages = (engine: Engine) => {
  const cookie = randomBytes(24).toString("hex")
  return {
    /** The console's script may use the control plane; the header keeps other sites' forms out. */
    mayPass: (exchange: Exchange): boolean =>
      isLocal(exchange) &&
      exchange.headers["x-sandbox-console"] === "1" &&
      same(cookieOf(engine, exchange) ?? "", cookie),
    serve: (exchange: Exchange): Answer | undefined => {
      const [, , first, id, more, ...rest] = exchange.path.replace(/\/$/, "").split("/")
      if (first === "console" && id === undefined && isLocal(exchange))
        return consolePage(`${cookieNameOf(engine)}=${cookie}`)
      if (first === "console" && id === "assets" && more !== undefined && rest.length === 0) return consoleAsset(more)
      if (first === "checkout" && id !== undefined && more === undefined) return checkoutPage(engine, exchange, id)
      return first !== undefined && id === undefined ? checkoutAsset(first) : undefined
    }
  }
}

/** Starts a sandbox on 127.0.0.1 from product tables and modules. */
export const createSandbox = async (
  tables: ReadonlyArray<ProductTables>,
  modules: ReadonlyArray<ProductModule>,
  options: SandboxOptions = {}
): Promise<Sandbox> => {
  const { seed } = options
  const onDefect =
    options.onDefect ?? ((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error)))
  const onContract = options.verify ? (problem: string) => onDefect(new Error(problem)) : undefined
  const opening = options.openingBalance ?? OPENING
  const backing = await openStore(options.store)
  let mainAccount = ""
  const happenings = createHappenings(() => engine.clock)
  const engine: Engine = createEngine({
    tables,
    modules,
    ...(backing ? { backing } : {}),
    seed: seed ?? randomBytes(4).readUInt32LE(),
    keySeed: seed ?? DEFAULT_KEY_SEED,
    clock: options.clock ?? (seed === undefined ? "flowing" : "stepped"),
    startAt: new Date(options.startAt ?? DEFAULT_START).getTime(),
    ...(options.callbackToken === undefined ? {} : { callbackToken: options.callbackToken }),
    ...(options.webhookUrl === undefined ? {} : { webhookUrl: options.webhookUrl }),
    rateLimit: options.rateLimit ?? true,
    observe: happenings.observe,
    opening: (realm, account, currency) =>
      account === CASH && realm === `${mainAccount} test` ? minorOf(opening[currency] ?? 0, currency) : 0,
    onDefect,
    onContract
  })
  mainAccount = engine.accounts.main().id

  const log = createRequestLog(happenings.request)
  const extensions = options.extensions ?? []
  const pages = createPages(engine)
  const controlled = createControl({ engine, log, happenings, extensions, tables }, pages.mayPass)
  const { work } = createShell({
    engine,
    ignoreUnknown: options.unknownFields !== "refuse",
    onContract,
    onDefect
  })
  const serve = (exchange: Exchange): Answer | Promise<Answer> => {
    const answered = controlled(exchange) ?? pages.serve(exchange)
    return answered ?? refusal(undefined, "NOT_FOUND", "There is no such page.")
  }
  const server = createSandboxServer({ engine, router: createRouter(tables), work, control: serve, log, onDefect })

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(options.port ?? 0, "127.0.0.1", () => {
      server.off("error", reject)
      resolve()
    })
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await engine.start(url)
  for (const { name, start } of extensions) start?.((data) => happenings.tell(name, data))
  const { test, live } = engine.accounts.main()

  const control: Sandbox["control"] = async <A>(method: string, path: string, body?: unknown): Promise<A> => {
    const answer = await serve({
      method,
      path: `/_sandbox${path.split("?")[0]}`,
      query: path.split("?")[1] ?? "",
      headers: { authorization: `Basic ${btoa(`${test.secret}:`)}` },
      raw: Buffer.from(body === undefined ? "" : JSON.stringify(body))
    })
    const value = JSON.parse(String(answer.body))
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${value.error_code}: ${value.message}`)
    return value as A
  }

  return {
    url,
    console: `${url}/_sandbox/console`,
    apiKey: test.secret,
    publicKey: test.public,
    callbackToken: test.callbackToken,
    live: { apiKey: live.secret, publicKey: live.public, callbackToken: live.callbackToken },
    control,
    advance: async (ms) => {
      await engine.advance(ms)
    },
    act: (id, action, input) => control("POST", "/customers-act", { ...input, id, action }),
    settled: () => engine.settled(30_000),
    requests: log.list,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      await engine.close()
    }
  }
}
