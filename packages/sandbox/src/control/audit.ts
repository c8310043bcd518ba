/**
 * The audit: every money movement that happened, and whether the books balance.
 *
 * @module
 */
import { realmById } from "../engine/accounts.ts"
import type { Engine } from "../engine/engine.ts"
import { isInternal, type Movement, movements, toMajor } from "../engine/ledger.ts"
import type { Row } from "../engine/store.ts"
import { iso } from "../engine/time.ts"

export interface AuditedMovement {
  readonly id: string
  /** ISO 8601 */
  readonly at: string
  readonly account: string
  readonly mode: string
  readonly product: string
  readonly type: string
  readonly object: string
  readonly reference: string | null
  readonly idempotency_key: string | null
  readonly channel_code: string | null
  readonly currency: string
  /** Major units. */
  readonly amount: number
  readonly postings: ReadonlyArray<{ readonly account: string; readonly amount: number }>
}

export interface Audit {
  /** Money that came in or went out, oldest first. */
  readonly movements: ReadonlyArray<AuditedMovement>
  /** Money held back and released within an account. */
  readonly internal: ReadonlyArray<AuditedMovement>
  readonly by_reference: Readonly<Record<string, ReadonlyArray<string>>>
  readonly by_idempotency_key: Readonly<Record<string, ReadonlyArray<string>>>
  /** Every movement's postings sum to zero, and every balance is its opening plus its postings. */
  readonly balanced: boolean
  readonly balances: ReadonlyArray<{
    readonly owner: string
    readonly mode: string
    readonly account: string
    readonly currency: string
    readonly amount: number
  }>
}

/** A movement as the audit and the console show it. */
export const showMovement = ({ realm, value }: Row): AuditedMovement => {
  const movement = value as Movement
  const { account, mode } = realmById(realm)
  return {
    id: movement.id,
    at: iso(movement.at),
    account,
    mode,
    product: movement.product,
    type: movement.type,
    object: movement.object,
    reference: movement.reference ?? null,
    idempotency_key: movement.idempotency_key ?? null,
    channel_code: movement.channel_code ?? null,
    currency: movement.currency,
    amount: toMajor(movement.minor, movement.currency),
    postings: movement.postings.map((posting) => ({
      account: posting.account,
      amount: toMajor(posting.minor, movement.currency)
    }))
  }
}

const group = (
  all: ReadonlyArray<AuditedMovement>,
  keyOf: (movement: AuditedMovement) => string | null
): Record<string, Array<string>> => {
  const groups: Record<string, Array<string>> = Object.create(null)
  for (const movement of all) {
    const key = keyOf(movement)
    if (key === null) continue
    groups[key] ??= []
    groups[key].push(movement.id)
  }
  return groups
}

/** The audit, narrowed by `reference`, `idempotency_key`, `object`, `account` or `product` of the query. */
export const auditOf = (engine: Engine, query: URLSearchParams): Audit => {
  const rows = [...engine.store.rows(movements.name)]
  const sums = new Map<string, number>()
  let balanced = true
  const all = rows.map((row): AuditedMovement => {
    const { realm } = row
    const movement = row.value as Movement
    let sum = 0
    for (const posting of movement.postings) {
      sum += posting.minor
      const id = `${realm} ${posting.account} ${movement.currency}`
      sums.set(id, (sums.get(id) ?? 0) + posting.minor)
    }
    if (sum !== 0) balanced = false
    return showMovement(row)
  })
  const realms = new Set(rows.map(({ realm }) => realm))
  const balances = [...realms].flatMap((realm) =>
    engine.ledger.balances(realm).map(({ account, currency, minor }) => {
      const moved = sums.get(`${realm} ${account} ${currency}`) ?? 0
      if (minor !== moved + engine.opening(realm, account, currency)) balanced = false
      const { account: owner, mode } = realmById(realm)
      return { owner, mode, account, currency, amount: toMajor(minor, currency) }
    })
  )
  const wanted = ["reference", "idempotency_key", "object", "account", "product", "type"].filter((name) =>
    query.has(name)
  )
  const found = all.filter((movement) =>
    wanted.every((name) => String(movement[name as keyof AuditedMovement]) === query.get(name))
  )
  const internalIds = new Set(rows.filter(({ value }) => isInternal(value as Movement)).map(({ id }) => id))
  const shown = found.filter(({ id }) => !internalIds.has(id))
  return {
    movements: shown,
    internal: found.filter(({ id }) => internalIds.has(id)),
    by_reference: group(shown, ({ reference }) => reference),
    by_idempotency_key: group(shown, ({ idempotency_key }) => idempotency_key),
    balanced,
    balances
  }
}
