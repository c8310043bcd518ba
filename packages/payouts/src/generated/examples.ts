// @generated from specs/payouts.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  "payout.finished": {
    id: "disb-1b950430-kkk-44f0-q485-641bc450c59c",
    amount: 1.23,
    status: "SUCCEEDED",
    created: "2022-01-11T01:39:15.465Z",
    updated: "2022-01-11T01:39:18.773Z",
    currency: "PHP",
    description: "V2 Regional Payout",
    channel_code: "PH_GCASH",
    reference_id: "Webhook-Automation-test-49a294eb-d664-423f-9ea5-476d8201c9d8",
    account_number: "09991231877",
    idempotency_key: "a029fc31-02ef-4c8b-b21d-af32ceed7321",
    channel_category: "EWALLET",
    account_holder_name: "Michael Chen",
    connector_reference: "SIMULATED_PARTNER_REFERENCE_1665452357445_241",
    receipt_notification: { email_cc: ["mikechen@xendit.co"] },
    estimated_arrival_time: "2022-01-11T01:54:15.464Z"
  }
}
