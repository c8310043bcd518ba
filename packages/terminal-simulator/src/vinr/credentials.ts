/**
 * The simulated vendor's certificate authority, made anew at each start, and everything it hands out: the device's
 * certificate, the till's `.p12`, and wrong ones of each for tests.
 *
 * @module
 */
import { randomBytes } from "node:crypto"
import { type Identity, type IssueOptions, issue } from "./certificates.ts"
import { writeP12 } from "./p12.ts"

export type DeviceVariant = "valid" | "expired" | "not_yet_valid" | "other_device" | "other_authority"
export type ClientVariant =
  | "valid"
  | "expired"
  | "other_device"
  | "other_authority"
  | "legacy_cipher"
  /** Valid, and with the other authority's certificate among those of the bundle. */
  | "with_other_authority"

export interface VinrCredentials {
  readonly deviceId: string
  /** The terminal CA bundle that tills pin, PEM. */
  readonly caPem: string
  /** The till's client certificate for this device, as the dashboard gives it. */
  readonly p12: Uint8Array
  readonly passphrase: string
  readonly device: (variant?: DeviceVariant, curve?: IssueOptions["curve"]) => Promise<Identity>
  /** A `.p12` under the same passphrase. */
  readonly client: (variant: ClientVariant) => Promise<Uint8Array>
}

const DAY = 86_400_000
const PAST = { from: -400 * DAY, to: -30 * DAY }
const NOW = { from: -DAY, to: 365 * DAY }
const FUTURE = { from: 30 * DAY, to: 400 * DAY }

/** The name of the client certificate that matches a device. */
export const clientNameOf = (deviceId: string): string => `till.${deviceId}`

/** Certificates hold by the machine's real time, whatever clock the devices go by. */
export const createVinrCredentials = async (deviceId: string): Promise<VinrCredentials> => {
  const now = Date.now()
  const span = ({ from, to }: typeof NOW) => ({ from: now + from, to: now + to })
  const authority = (name: string) => issue({ name, use: "authority", ...span(NOW) })
  const [root, other] = await Promise.all([authority("Simulated terminal CA"), authority("Another terminal CA")])
  const passphrase = randomBytes(12).toString("base64url")

  const device: VinrCredentials["device"] = (variant = "valid", curve = "P-256") =>
    issue({
      curve,
      name: variant === "other_device" ? `${deviceId}_other` : deviceId,
      use: "device",
      issuer: variant === "other_authority" ? other : root,
      ...span(variant === "expired" ? PAST : variant === "not_yet_valid" ? FUTURE : NOW)
    })
  const client = async (variant: ClientVariant) => {
    const identity = await issue({
      name: clientNameOf(variant === "other_device" ? `${deviceId}_other` : deviceId),
      use: "client",
      issuer: variant === "other_authority" ? other : root,
      ...span(variant === "expired" ? PAST : NOW)
    })
    return writeP12(identity, passphrase, {
      legacyCipher: variant === "legacy_cipher",
      chain: variant === "with_other_authority" ? [other] : []
    })
  }
  return { deviceId, caPem: root.certPem, p12: await client("valid"), passphrase, device, client }
}
