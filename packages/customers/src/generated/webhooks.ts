// @generated from specs/customers.yaml by codegen. Change the spec and run `pnpm codegen`.
/** Every event of Customers. */
export const events = [] as const
