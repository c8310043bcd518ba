/**
 * Accounts and their keys: HTTP Basic with the key as user name and an empty password.
 *
 * @module
 */
import type { Mode, Realm } from "./product.ts"
import { createIds, type Ids } from "./random.ts"
import { type Store, table } from "./store.ts"

export interface Keys {
  /** `xnd_development_…` or `xnd_production_…` */
  readonly secret: string
  /** `xnd_public_development_…` or `xnd_public_production_…` */
  readonly public: string
  /** Value of `x-callback-token` on webhooks of this mode. */
  readonly callbackToken: string
}

export interface Account {
  /** 24 hexadecimal digits. */
  readonly id: string
  readonly name: string
  /** The platform account that owns this sub-account. */
  readonly parent?: string
  readonly test: Keys
  readonly live: Keys
}

export const accounts = table<Account>("accounts")
export const SANDBOX_REALM = "sandbox"

/** Who calls: the account of the key and the mode the key stands for. */
export interface Principal {
  readonly account: Account
  readonly mode: Mode
  readonly kind: "secret" | "public"
}

export interface Accounts {
  readonly main: () => Account
  readonly create: (account: { readonly name: string; readonly parent?: string }) => Account
  readonly get: (id: string) => Account | undefined
  readonly list: () => ReadonlyArray<Account>
  /** The caller behind an Authorization header; undefined when it is missing, malformed or unknown. */
  readonly authenticate: (authorization: string | undefined) => Principal | undefined
  /** Makes the first account again after the store was emptied. */
  readonly restart: () => void
}

export const realmOf = (account: string, mode: Mode): Realm => ({ id: `${account} ${mode}`, account, mode })

/** The realm named by its id. */
export const realmById = (id: string): Realm => {
  const [account = "", mode] = id.split(" ")
  return realmOf(account, mode === "live" ? "live" : "test")
}

const KEY_LENGTH = 60
const makeKeys = (ids: Ids, environment: "development" | "production"): Keys => ({
  secret: `xnd_${environment}_${ids.alphanumeric(KEY_LENGTH)}`,
  public: `xnd_public_${environment}_${ids.alphanumeric(KEY_LENGTH)}`,
  callbackToken: ids.alphanumeric(48)
})

const makeAccount = (ids: Ids, name: string, parent?: string): Account => ({
  id: ids.hex(24),
  name,
  ...(parent === undefined ? {} : { parent }),
  test: makeKeys(ids, "development"),
  live: makeKeys(ids, "production")
})

/**
 * Accounts over the store. The first one is made from the seed alone, so that its keys stay the same from start to
 * start; the caller commits the store.
 */
export const createAccounts = (store: Store, ids: Ids, seed: number, callbackToken?: string): Accounts => {
  const principals = new Map<string, Principal>()
  const headers = new Map<string, Principal>()
  const learn = (account: Account): Account => {
    for (const mode of ["test", "live"] as const) {
      principals.set(account[mode].secret, { account, mode, kind: "secret" })
      principals.set(account[mode].public, { account, mode, kind: "public" })
    }
    return account
  }
  const keep = (account: Account): Account => {
    store.put(accounts, SANDBOX_REALM, account.id, account)
    return learn(account)
  }
  const list = (): ReadonlyArray<Account> => [...store.list(accounts, SANDBOX_REALM)]

  const begin = (): void => {
    principals.clear()
    headers.clear()
    for (const account of list()) learn(account)
    const first = list()[0] ?? makeAccount(createIds(seed), "Sandbox Merchant")
    keep(callbackToken === undefined ? first : { ...first, test: { ...first.test, callbackToken } })
  }
  begin()

  return {
    main: () => list()[0]!,
    create: ({ name, parent }) => keep(makeAccount(ids, name, parent)),
    get: (id) => store.get(accounts, id),
    list,
    authenticate: (authorization) => {
      if (authorization === undefined) return undefined
      const known = headers.get(authorization)
      if (known) return known
      const match = /^basic +([A-Za-z0-9+/=]+)$/i.exec(authorization)
      if (!match) return undefined
      const [user = "", password] = Buffer.from(match[1]!, "base64").toString("utf8").split(":")
      // The scheme is key + ":" with an empty password; a key without the colon is malformed.
      if (password !== "") return undefined
      const principal = principals.get(user)
      if (principal) headers.set(authorization, principal)
      return principal
    },
    restart: begin
  }
}
