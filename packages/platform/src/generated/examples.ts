// @generated from specs/platform.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  "account_holder.kyc.status": {
    event: "account_holder.kyc.status",
    created: "2021-01-01T10:00:00Z",
    business_id: "5fe2b0137b7d62542fe6d7de",
    data: {
      id: "57fb4e076fa3fa296b7f5a97",
      created: "2021-01-01T10:00:00Z",
      updated: "2021-01-01T10:00:00Z",
      kyc: {
        status: "PASSED",
        verified_at: "2021-01-01T10:00:00Z",
        requested_at: "2021-01-01T10:00:00Z",
        kyc_passed_at: "2021-01-01T10:00:00Z"
      }
    }
  },
  "account_holder.capabilities.status": {
    event: "account_holder.kyc.status",
    created: "2021-01-01T10:00:00Z",
    business_id: "5fe2b0137b7d62542fe6d7de",
    data: {
      id: "57fb4e076fa3fa296b7f5a97",
      created: "2021-01-01T10:00:00Z",
      updated: "2021-01-01T10:00:00Z",
      capabilities: [
        {
          type: "MONEY_IN",
          channel_code: "GCASH",
          activated_at: "2021-01-01T10:00:00Z",
          verified_at: "2021-01-01T10:00:00Z",
          requested_at: "2021-01-01T10:00:00Z",
          status: "RESUBMISSION_REQUIRED",
          failure_reason: "Your website URL is not related to your business"
        }
      ]
    }
  },
  "account.created": {
    event: "account.created",
    created: "2021-01-01T10:00:00Z",
    data: {
      id: "5cafeb170a2b18519b1b8761",
      created: "2021-01-01T10:00:00Z",
      updated: "2021-01-01T10:00:00Z",
      type: "OWNED",
      email: "test@xendit.co",
      public_profile: { business_name: "Aaron Warung" },
      country: "ID",
      status: "LIVE"
    }
  },
  "account.suspended": {
    event: "account.suspended",
    created: "2022-01-01T02:33:56.113Z",
    business_id: "61b1ae8459d12951b1a2d7fd",
    api_version: null,
    data: {
      id: "5fe2b0134b5d62542fe6d7de",
      email: "john@warungshop.co",
      public_profile: { business_name: "John warung shop" },
      status: "SUSPENDED",
      reason: "FRAUD_PROMO_ABUSE"
    }
  }
}
