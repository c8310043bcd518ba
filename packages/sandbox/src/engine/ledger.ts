/**
 * Double-entry books. Each movement takes from one ledger account and gives to another, so that the sum is always zero.
 *
 * @module
 */
import { exponentOf, Money } from "@pay/core/money"
import { type Store, table } from "./store.ts"

/** An amount credited to (positive) or debited from (negative) a ledger account, in minor units. */
export interface Posting {
  /** `merchant:CASH` is the merchant's balance; `outside:…` is the world; `fees:…` what the gateway keeps. */
  readonly account: string
  readonly minor: number
}

/** One movement of money, never changed after it was written. */
export interface Movement {
  readonly id: string
  /** ms since the epoch */
  readonly at: number
  readonly product: string
  /** e.g. `PAYMENT`, `REFUND`, `VOID`, `DISBURSEMENT` */
  readonly type: string
  /** Id of the object that moved it, e.g. `ewc_…`. */
  readonly object: string
  /** The merchant's reference of that object. */
  readonly reference?: string
  /** Idempotency key of the request that created the object. */
  readonly idempotency_key?: string
  readonly channel_category?: string
  readonly channel_code?: string
  readonly currency: string
  /** Minor units, positive. */
  readonly minor: number
  readonly postings: ReadonlyArray<Posting>
}

export const movements = table<Movement>("movements", {
  reference: (movement) => movement.reference,
  key: (movement) => movement.idempotency_key,
  object: (movement) => movement.object
})
const balances = table<number>("balances")

/** The merchant's spendable balance. */
export const CASH = "merchant:CASH"
/** Money on its way out, held back from the balance. */
export const HOLDING = "merchant:HOLDING"

/** A movement between the merchant's own accounts: nothing came in or went out. */
export const isInternal = ({ postings }: Movement): boolean =>
  postings.every(({ account }) => account.startsWith("merchant:"))

const balanceId = (realm: string, account: string, currency: string): string => `${realm} ${account} ${currency}`

export interface Ledger {
  /** Books a movement. Throws a defect when the postings do not sum to zero. */
  readonly book: (realm: string, movement: Movement) => void
  /** Balance of a ledger account, minor units. */
  readonly balance: (realm: string, account: string, currency: string) => number
  /** All balances of a realm that were ever touched. */
  readonly balances: (realm: string) => ReadonlyArray<{ account: string; currency: string; minor: number }>
}

/** What a new account starts with, in minor units by currency. */
export type OpeningBalance = (realm: string, account: string, currency: string) => number

export const createLedger = (store: Store, opening: OpeningBalance): Ledger => {
  const balance = (realm: string, account: string, currency: string): number =>
    store.get(balances, balanceId(realm, account, currency)) ?? opening(realm, account, currency)
  return {
    book: (realm, movement) => {
      const sum = movement.postings.reduce((total, posting) => total + posting.minor, 0)
      if (sum !== 0) throw new Error(`movement ${movement.type} of ${movement.object} does not balance`)
      store.put(movements, realm, movement.id, movement)
      for (const { account, minor } of movement.postings) {
        const total = balance(realm, account, movement.currency) + minor
        store.put(balances, realm, balanceId(realm, account, movement.currency), total)
      }
    },
    balance,
    balances: (realm) => {
      const found: Array<{ account: string; currency: string; minor: number }> = []
      for (const row of store.rows(balances.name)) {
        if (row.realm !== realm) continue
        const [currency = "", account = ""] = row.id.split(" ").reverse()
        found.push({ account, currency, minor: row.value as number })
      }
      return found
    }
  }
}

/** Minor units of an amount as cloud bodies carry it: a number in major units. Throws MoneyError. */
export const toMinor = (amount: number, currency: string): number => Money.of(amount, currency).minor
/** The number in major units that cloud bodies carry. */
export const toMajor = (minor: number, currency: string): number => Money.ofMinor(minor, currency).toMajor()
/** Major units by currency, as minor units. */
export const minorOf = (major: number, currency: string): number => major * 10 ** exponentOf(currency)
