/**
 * Customers. Source: Xendit API reference › Customers › Create, Get, Update Customer, Get Customer by Reference ID.
 *
 * @module
 */
import { type Context, type Handler, type ProductModule, refuse } from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { iso } from "../../engine/time.ts"
import { invalid } from "../shared.ts"

type Fields = Readonly<Record<string, unknown>>

export interface Customer {
  readonly id: string
  readonly reference_id: string
  readonly type: "INDIVIDUAL" | "BUSINESS"
  readonly fields: Fields
  readonly created: number
  readonly updated: number
}

export const customers = table<Customer>("customers.customers", { reference: (customer) => customer.reference_id })

// Unset values are null in answers, unset lists are empty.
const UNSET: Fields = {
  individual_detail: null,
  business_detail: null,
  mobile_number: null,
  phone_number: null,
  hashed_phone_number: null,
  email: null,
  addresses: [],
  identity_accounts: [],
  kyc_documents: [],
  description: null,
  date_of_registration: null,
  domicile_of_registration: null,
  metadata: null
}

const show = (customer: Customer) => ({
  id: customer.id,
  reference_id: customer.reference_id,
  type: customer.type,
  ...UNSET,
  ...customer.fields,
  created: iso(customer.created),
  updated: iso(customer.updated)
})

const keep = (context: Context, reference: string, type: Customer["type"], fields: Fields): Customer => {
  if (context.find(customers, "reference", reference).length > 0) {
    refuse("DUPLICATE_ERROR", "Another customer has this reference_id; change that one instead.")
  }
  const customer: Customer = {
    id: `cust-${context.ids.uuid()}`,
    reference_id: reference,
    type,
    fields,
    created: context.now,
    updated: context.now
  }
  context.put(customers, customer.id, customer)
  return customer
}

const createCustomer: Handler = (context, { body }) => {
  const { reference_id, type, ...fields } = body as Fields & Pick<Customer, "reference_id" | "type">
  return { body: show(keep(context, reference_id, type, fields)) }
}

/** The original version's shape: kept as an individual, so that every version can read it. */
const createFlatCustomer: Handler = (context, { body }) => {
  const { reference_id, given_names, mobile_number, email } = body as Record<string, string | undefined>
  const customer = keep(context, reference_id!, "INDIVIDUAL", {
    individual_detail: { given_names: given_names ?? reference_id },
    ...(mobile_number === undefined ? {} : { mobile_number }),
    ...(email === undefined ? {} : { email })
  })
  return {
    body: {
      id: customer.id,
      reference_id: customer.reference_id,
      given_names: given_names ?? null,
      mobile_number: mobile_number ?? null,
      email: email ?? null
    }
  }
}

const customerWith = (context: Context, id: string | undefined): Customer =>
  context.get(customers, id ?? "") ?? refuse("DATA_NOT_FOUND", "No customer has this id.")

const getCustomer: Handler = (context, { path }) => ({ body: show(customerWith(context, path.id)) })

const getCustomerByReferenceId: Handler = (context, { query }) => ({
  body: { data: context.find(customers, "reference", query.reference_id as string).map(show), has_more: false }
})

/** Replaces each field that is sent, whole; null empties it. */
const updateCustomer: Handler = (context, { path, body }) => {
  const customer = customerWith(context, path.id)
  const changes = body as Fields
  const foreign = customer.type === "INDIVIDUAL" ? "business_detail" : "individual_detail"
  if (changes[foreign] !== undefined && changes[foreign] !== null) {
    invalid(foreign, `does not fit a customer of type ${customer.type}`)
  }
  const fields = { ...customer.fields }
  for (const [name, value] of Object.entries(changes)) fields[name] = value ?? UNSET[name]
  const updated: Customer = { ...customer, fields, updated: context.now }
  context.put(customers, customer.id, updated)
  return { body: show(updated) }
}

export const customersProduct: ProductModule = {
  name: "customers",
  handlers: { createCustomer, createFlatCustomer, getCustomer, getCustomerByReferenceId, updateCustomer }
}
