/**
 * Where the command gets its key and its gateway from. Keys come from the environment or a file, never from a flag:
 * flags stand in the shell's history and in the list of processes.
 *
 * @module
 */
import { readFileSync } from "node:fs"
import type { SnapConfig } from "@pay/core"
import { CliFailure, EXIT } from "./exit.ts"

/** The provider's gateway. */
export const PRODUCTION = "https://api.xendit.co"

export interface Gateway {
  readonly baseUrl: string
  readonly apiKey: string
}

type Environment = Readonly<Record<string, string | undefined>>

const readKey = (file: string): string => {
  try {
    return readFileSync(file, "utf8").trim()
  } catch {
    throw new CliFailure(EXIT.usage, "the file that PAY_API_KEY_FILE names cannot be read")
  }
}

/** Key of `PAY_API_KEY`, or of the file that `PAY_API_KEY_FILE` names. */
export const apiKeyOf = (env: Environment): string => {
  const file = env.PAY_API_KEY_FILE
  const key = env.PAY_API_KEY ?? (file === undefined ? undefined : readKey(file))
  if (key === undefined || key === "")
    throw new CliFailure(EXIT.usage, "set PAY_API_KEY, or PAY_API_KEY_FILE to the path of a file that holds the key")
  return key
}

/** Partner and signer of BI SNAP calls, from `PAY_SNAP_PARTNER_ID` and the PEM file that `PAY_SNAP_PRIVATE_KEY_FILE` names. */
export const snapOf = async (env: Environment): Promise<SnapConfig> => {
  const { PAY_SNAP_PARTNER_ID: partnerId, PAY_SNAP_PRIVATE_KEY_FILE: file } = env
  if (partnerId === undefined || file === undefined)
    throw new CliFailure(
      EXIT.usage,
      "a SNAP call is signed: set PAY_SNAP_PARTNER_ID, and PAY_SNAP_PRIVATE_KEY_FILE to your private key's PEM file"
    )
  let privateKey: string
  try {
    privateKey = readFileSync(file, "utf8")
  } catch {
    throw new CliFailure(EXIT.usage, "the file that PAY_SNAP_PRIVATE_KEY_FILE names cannot be read")
  }
  const { createSnapSigner } = await import("@pay/signatures")
  return { partnerId, signer: createSnapSigner({ privateKey }) }
}

/** `--url`, else `PAY_BASE_URL`, else production. */
export const gatewayOf = (env: Environment, url: string | undefined): Gateway => ({
  apiKey: apiKeyOf(env),
  baseUrl: url ?? env.PAY_BASE_URL ?? PRODUCTION
})

/** What may be shown of a key: its kind and the last characters. */
export const hint = (key: string): string =>
  `${/^xnd_(public_)?(development|production)_/.exec(key)?.[0] ?? ""}…${key.slice(-4)}`
