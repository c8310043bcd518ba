/**
 * What a product module is made of. A module is pure: handlers get a request and a context, read and write rows through
 * it, and return a reply or refuse; time, ids, money, webhooks and timers all come from the context, nothing from outside.
 *
 * @module
 */
import type { EventFacts, OperationFacts } from "@pay/core/operation"
import type { Accounts } from "./accounts.ts"
import type { Checkout } from "./checkout.ts"
import type { Movement } from "./ledger.ts"
import type { Transaction } from "./money.ts"
import type { Ids } from "./random.ts"
import type { Table } from "./store.ts"

export type Mode = "test" | "live"

/** Whose data a command works on: one account (or sub-account) in one mode. */
export interface Realm {
  /** `<account> <mode>` */
  readonly id: string
  /** 24 hexadecimal digits: the `business_id` of answers. */
  readonly account: string
  readonly mode: Mode
}

/** A validated request to one operation. */
export interface Request {
  readonly operation: OperationFacts
  readonly path: Readonly<Record<string, string>>
  /** Query parameters, converted to their documented types. */
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** The bytes as they came, for signatures and uploads. */
  readonly raw: Buffer
}

/** A part of a multipart body that is a file. */
export interface UploadedFile {
  readonly filename: string
  readonly type: string
  readonly bytes: Buffer
}

/** A rule that a request breaks. */
export interface Violation {
  /** Dotted path of a body field, or the name of a parameter. */
  readonly path: string
  /** `required`, `minimum`, `pattern`, `forbidden`, … */
  readonly rule: string
  readonly message: string
}

export interface Reply {
  /** HTTP status; without it the operation's first documented success. */
  readonly status?: number
  /** JSON value; `undefined` for an empty body. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as it is instead of `body`. */
  readonly raw?: { readonly type: string; readonly bytes: Buffer | string }
}

/** Refusal with a documented code. Thrown by handlers through {@link refuse}; changes are undone unless they stand. */
export class Refusal extends Error {
  override readonly name = "Refusal"
  readonly code: string
  readonly status: number | undefined
  /** Further fields of the error body. */
  readonly fields: Readonly<Record<string, unknown>> | undefined
  readonly stands: boolean
  constructor(code: string, message: string, options: RefusalOptions = {}) {
    super(message)
    this.code = code
    this.status = options.status
    this.fields = options.fields
    this.stands = options.stands ?? false
  }
}

export interface RefusalOptions {
  /** Only where the code is documented under several statuses. */
  readonly status?: number
  readonly fields?: Readonly<Record<string, unknown>>
  /** What the command has changed stays, and its webhooks go out: an attempt was counted, a payment has failed. */
  readonly stands?: true
}

/** Ends the command with a documented error code; its status is the one the operation documents for it. */
export function refuse(code: string, message: string, options?: RefusalOptions): never {
  throw new Refusal(code, message, options)
}

/** Money to be moved. `from` and `to` are ledger accounts; see the ledger. */
export interface Transfer {
  readonly type: string
  /** Id of the object that moves it. */
  readonly object: string
  readonly reference?: string
  readonly currency: string
  /** Major units, as in the request. */
  readonly amount: number
  readonly from: string
  readonly to: string
  readonly channel_category?: string
  readonly channel_code?: string
  /** Id of the object whose creation led to it, where that is another one: the code that was scanned. */
  readonly source?: string
}

/** What a command may do. Valid only while the command runs. */
export interface Context {
  /** Virtual time, ms since the epoch. */
  readonly now: number
  readonly realm: Realm
  readonly ids: Ids
  /** `http://127.0.0.1:N`, without a trailing slash. */
  readonly baseUrl: string
  /** Idempotency key of the request, where it has one. */
  readonly idempotencyKey: string | undefined

  /** A row of this realm. */
  readonly get: <T>(table: Table<T>, id: string) => T | undefined
  readonly put: <T>(table: Table<T>, id: string, value: T) => void
  readonly remove: <T>(table: Table<T>, id: string) => void
  /** Rows of this realm by an index, oldest first. */
  readonly find: <T>(table: Table<T>, index: string, key: string) => ReadonlyArray<T>
  /** Rows of this realm, oldest first. */
  readonly list: <T>(table: Table<T>) => IterableIterator<T>

  /** Runs a command of this product, or `product/command`, at an instant; returns the timer's id. */
  readonly schedule: (at: number, name: string, input: unknown) => string
  readonly cancel: (timer: string) => void

  /** Sends a webhook: to the URL set for the event's target, or to `url`. */
  readonly emit: (event: string, payload: unknown, url?: string) => void
  /** The URL set for a webhook target of this realm; undefined where it was removed. */
  readonly webhookUrl: (target: string) => string | undefined

  readonly setWebhookUrl: (target: string, url: string | null) => void

  /** Books one movement. Products use the verbs of `money.ts`, which also keep the transaction. */
  readonly transfer: (transfer: Transfer) => Movement
  /** Balance in major units: the spendable one, or that of another ledger account. */
  readonly balance: (currency: string, account?: string) => number
  /** The spendable balance in minor units. */
  readonly minorBalance: (currency: string) => number
  readonly movements: () => IterableIterator<Movement>
  /** Shares out money that came in, where the object's creation named a split rule. */
  readonly received: (transaction: Transaction) => void

  /** Works as another account in the same mode, within the same transaction. */
  readonly as: <A>(account: string, work: (context: Context) => A) => A
  readonly accounts: Accounts

  /** A switch of this realm set through `POST /_sandbox/settings`, e.g. `ewallets.inactive_channels`. */
  readonly setting: (name: string) => unknown
}

export type Handler = (context: Context, request: Request) => Reply
/** A command run by a timer. Refusals there are defects. */
export type Command = (context: Context, input: never) => void

/** What the payer does on a checkout page or in the wallet's app. */
export interface CustomerAct {
  readonly id: string
  readonly action: string
  /** Anything else of the request: failure codes, amounts, OTPs. */
  readonly input: Readonly<Record<string, unknown>>
}

/** Objects that wait for a payer, or whoever else is on the other side. */
export interface Customer {
  /** Where the objects are kept; an id that is in no such table waits for nobody. */
  readonly table: Table<never>
  readonly act: (context: Context, act: CustomerAct) => Reply
  readonly checkout?: (context: Context, id: string) => Checkout | undefined
}

/** Declares the customer's part of the objects of one table. */
export const customerOf = <T>(
  table: Table<T>,
  act: (context: Context, act: CustomerAct, object: T) => Reply,
  checkout?: (context: Context, object: T) => Checkout
): Customer => ({
  table: table as Table<never>,
  act: (context, given) => act(context, given, context.get(table, given.id)!),
  ...(checkout ? { checkout: (context: Context, id: string) => checkout(context, context.get(table, id)!) } : {})
})

/** A webhook on its way. */
export interface Delivery {
  readonly url: string
  /** The body as it is sent. */
  readonly payload: string
}

/** One product's behaviour. */
export interface ProductModule {
  readonly name: string
  /** By operationId; an operation without one answers 501 after validation. */
  readonly handlers: Readonly<Record<string, Handler>>
  /**
   * Code of a broken rule of a request, where the reference documents another one than API_VALIDATION_ERROR. It counts
   * only if every broken rule has one.
   */
  readonly violationCode?: (operation: string, violation: Violation) => string | undefined
  /** Applies a split rule to money that came in; the product that keeps the rules has it. */
  readonly split?: (context: Context, transaction: Transaction, rule: string) => void
  /** Refuses to act for a sub-account that may not do this; the product that keeps the accounts has it. */
  readonly admits?: (context: Context, account: string, operation: string) => void
  /** Further headers of a webhook, made anew for each attempt: a signature with its time. */
  readonly webhookHeaders?: (context: Context, delivery: Delivery) => Readonly<Record<string, string>>
  /** Events that another product's decoder tells as well, so that the generated tables leave them out. */
  readonly events?: ReadonlyArray<EventFacts>
  /** Commands that timers run. */
  readonly commands?: Readonly<Record<string, Command>>
  readonly customers?: ReadonlyArray<Customer>
  /**
   * Extra control-plane routes under `/_sandbox`: `POST /card-tokens`. `*` stands for a segment, given as `path[0]`.
   * `noKey`: a link that works for whoever has it; it names `account` and `mode` in its query.
   */
  readonly control?: Readonly<
    Record<string, { readonly publicKey?: true; readonly noKey?: true; readonly handle: Handler }>
  >
}

/** What the generator knows of a product: routes, validators and events. */
export interface ProductTables {
  readonly name: string
  readonly operations: ReadonlyArray<OperationFacts>
  readonly events: ReadonlyArray<EventFacts>
}
