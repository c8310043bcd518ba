/** Refusals of the control plane. */
import { refuse } from "../engine/product.ts"

export function invalid(path: string, message: string): never {
  refuse("API_VALIDATION_ERROR", `${path} ${message}.`, { status: 400, fields: { errors: [{ path, message }] } })
}

export function missing(what: string): never {
  refuse("DATA_NOT_FOUND", `There is no such ${what}.`, { status: 404 })
}
