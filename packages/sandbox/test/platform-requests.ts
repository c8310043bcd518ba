/** Requests to xenPlatform, as tests make them. */
import { createPlatformClient } from "@pay/platform"
import type { Sandbox } from "../src/index.ts"
import { call } from "./helpers.ts"

export const clientOf = (sandbox: Sandbox) => createPlatformClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
export const owned = (change: object = {}) => ({
  email: "angie@partner.example",
  type: "OWNED",
  public_profile: { business_name: "Angie lemonade stand" },
  ...change
})
export const account = async (sandbox: Sandbox, change: object = {}): Promise<string> =>
  (await call(sandbox, "POST", "/v2/accounts", owned(change))).body.id
export const holder = (change: object = {}) => ({
  business_detail: {
    type: "CORPORATION",
    legal_name: "Angie Inc",
    trading_name: "Angie",
    description: "lemonade",
    industry_category: "ACCOMMODATION",
    date_of_registration: "2023-02-02",
    country_of_operation: "PH"
  },
  individual_details: [
    { given_names: "Angie", surname: "A", phone_number: "+63021234567", email: "a@partner.example", type: "PIC" }
  ],
  address: {
    city: "c",
    country: "PH",
    district: "d",
    postal_code: "1111",
    street_line1: "1",
    street_line2: "2",
    sub_district: "s",
    province_state: "p"
  },
  kyc_documents: [{ type: "SERVICE_AGREEMENT_DOCUMENT", country: "PH", file_id: "63f8719642f5856dcb142bd2" }],
  website_url: "https://partner.example",
  phone_number: "+63281234567",
  email: "a@partner.example",
  ...change
})
export const codeOf = async (answer: Promise<{ status: number; body: { error_code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.error_code]
}
export const platformOf = async (sandbox: Sandbox): Promise<string> =>
  (await sandbox.control<{ accounts: ReadonlyArray<{ id: string }> }>("GET", "/accounts")).accounts[0]!.id
export const balanceOf = async (sandbox: Sandbox, user?: string): Promise<number> =>
  (await call(sandbox, "GET", "/balance", undefined, user === undefined ? {} : { "for-user-id": user })).body.balance
