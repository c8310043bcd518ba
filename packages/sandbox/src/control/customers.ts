/**
 * The customer's part: finds the object of an id, whoever owns it, and lets its product act on it.
 *
 * @module
 */
import { realmById, realmOf } from "../engine/accounts.ts"
import { assertAdmitted } from "../engine/admission.ts"
import type { Checkout } from "../engine/checkout.ts"
import type { Engine } from "../engine/engine.ts"
import { type Customer, type CustomerAct, type Realm, Refusal, type Reply } from "../engine/product.ts"
import { table } from "../engine/store.ts"

/** The last thing that a customer did with an object, for the console. What they typed is nobody's business. */
export const acts = table<{ readonly id: string; readonly action: string }>("customer-acts")

interface Owner {
  readonly product: string
  readonly customer: Customer
  readonly realm: Realm
}

const ownerOf = (engine: Engine, id: string): Owner => {
  for (const { name, customers } of engine.modules.values()) {
    for (const customer of customers ?? []) {
      const row = engine.store.row(customer.table, id)
      if (row) return { product: name, customer, realm: realmById(row.realm) }
    }
  }
  throw new Refusal("DATA_NOT_FOUND", "No object of that id waits for a customer.", { status: 404 })
}

/** What the customer does with an object. Refuses an unknown id, an unknown action, or one out of place. */
export const act = (engine: Engine, given: CustomerAct): Reply => {
  const { product, customer, realm } = ownerOf(engine, given.id)
  const platform = engine.accounts.get(realm.account)?.parent
  // Whoever turns away or lets a page expire moves no money.
  if (platform !== undefined && given.action === "approve") {
    assertAdmitted(engine, realmOf(platform, realm.mode), realm.account, "customers-act")
  }
  return engine.run({ realm, product }, (context) => {
    context.put(acts, given.id, { id: given.id, action: given.action })
    return customer.act(context, given)
  })
}

/** What the checkout page of an id shows. */
export const checkoutOf = (engine: Engine, id: string): Checkout | undefined => {
  const { product, customer, realm } = ownerOf(engine, id)
  return engine.run({ realm, product }, (context) => customer.checkout?.(context, id))
}
