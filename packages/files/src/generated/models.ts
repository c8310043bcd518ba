// @generated from specs/files.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { components } from "./types.ts"

export type DeletedFile = components["schemas"]["DeletedFile"]
export type File = components["schemas"]["File"]
export type FileBytes = components["schemas"]["FileBytes"]
export type FilePurpose = components["schemas"]["FilePurpose"]
export type FilePurposeInput = components["schemas"]["FilePurposeInput"]
export type FileUpload = components["schemas"]["FileUpload"]
export type Timestamp = components["schemas"]["Timestamp"]
