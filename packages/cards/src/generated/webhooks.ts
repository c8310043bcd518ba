// @generated from specs/cards.yaml by codegen. Change the spec and run `pnpm codegen`.
/** Every event of Cards. */
export const events = [] as const
