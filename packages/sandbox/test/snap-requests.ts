/** Requests to SNAP, as tests make them. */
import { generateKeyPairSync, randomUUID } from "node:crypto"
import { createSnapSigner } from "@pay/signatures"
import { createSnapClient } from "@pay/snap"
import type { Sandbox } from "../src/index.ts"
import { call } from "./helpers.ts"

export const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2_048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" }
})
export const PARTNER = "partner-1"
export const clientOf = (sandbox: Sandbox) =>
  createSnapClient({
    apiKey: sandbox.apiKey,
    baseUrl: sandbox.url,
    snap: { partnerId: PARTNER, signer: createSnapSigner({ privateKey }) }
  })
export const settings = (sandbox: Sandbox, values: object) => sandbox.control("POST", "/settings", values)
export const headers = (change: Readonly<Record<string, string>> = {}) => ({
  "channel-id": "unknown",
  "x-external-id": randomUUID(),
  "x-partner-id": PARTNER,
  "x-signature": "none",
  "x-timestamp": "2026-01-15T10:00:00+07:00",
  ...change
})
export const post = (sandbox: Sandbox, path: string, body: unknown, change: Readonly<Record<string, string>> = {}) =>
  call(sandbox, "POST", `/snap/v1.0/${path}`, body, headers(change))
export const codeOf = async (answer: Promise<{ status: number; body: { responseCode: string } }>) => {
  const { status, body } = await answer
  return [status, body.responseCode]
}
export const idr = (value: string) => ({ value, currency: "IDR" }) as const
export const account = (change: object = {}) => ({
  virtualAccountName: "John Doe",
  trxId: "trx-1",
  totalAmount: idr("10000.00"),
  additionalInfo: { channelCode: "MANDIRI" as const },
  ...change
})
export const code = (change: object = {}) => ({
  partnerReferenceNo: "qr-1",
  amount: idr("10000.00"),
  additionalInfo: { reusability: "ONE_TIME_USE" as const },
  ...change
})
export const bri = {
  mobileNumber: "+62818555988",
  cardLastFour: "8888",
  cardExpiry: "06/29",
  email: "test@customer.example"
}
export const briBinding = {
  partnerReferenceNo: "binding-1",
  phoneNo: bri.mobileNumber,
  additionalData: { userId: "customer-1", email: bri.email },
  additionalInfo: {
    payMethod: "DIRECT_DEBIT" as const,
    payOption: "BRI" as const,
    reusability: "MULTIPLE_USE" as const,
    channelProperties: { cardLastFour: bri.cardLastFour, cardExpiry: bri.cardExpiry }
  }
}
export const dana = (change: object = {}) => ({
  partnerReferenceNo: "debit-1",
  amount: idr("25000.00"),
  urlParam: [{ url: "https://shop.example/thanks", type: "PAY_RETURN" as const }],
  payOptionDetails: [{ payMethod: "EWALLET" as const, payOption: "DANA" as const }],
  ...change
})
