// @generated from specs/files.yaml by codegen. Change the spec and run `pnpm codegen`.
/** Every event of Files. */
export const events = [] as const
