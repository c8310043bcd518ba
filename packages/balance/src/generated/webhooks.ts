// @generated from specs/balance.yaml by codegen. Change the spec and run `pnpm codegen`.
/** Every event of Balance and transactions. */
export const events = [] as const
