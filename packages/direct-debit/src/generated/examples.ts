// @generated from specs/direct-debit.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  "linked_account_token.successful": {
    event: "linked_account_token.successful",
    timestamp: "2020-03-19T05:34:55+0800",
    id: "lat-aa620619-4177-476e-b097-2ad5ae4d3e55",
    channel_code: "BCA_ONEKLIK",
    type: "DEBIT_CARD",
    accounts: [
      {
        id: "la-aa620619-124f-41db-995b-66a52abe036a",
        card_last_four: "1234",
        card_expiry: "06/24",
        account_mobile_number: "+62818555988",
        currency: "IDR",
        description: null
      }
    ]
  },
  "payment_method.expiry.expiring": {
    event: "payment_method.expiry.expiring",
    timestamp: "2020-03-26T05:44:26+0800",
    id: "pm-c30d4800-afe4-4e58-ad5f-cc006d169139",
    channel_code: "BA_BPI",
    customer_id: "e17a0ac8-6fed-11ea-bc55-0242ac130003",
    expiration_timestamp: "2021-03-26T05:44:26+0800",
    business_id: "5f21361959ef2b788cbbe97f"
  },
  "payment_method.expiry.expired": {
    event: "payment_method.expiry.expired",
    timestamp: "2020-03-26T05:44:26+0800",
    id: "pm-c30d4800-afe4-4e58-ad5f-cc006d169139",
    customer_id: "e17a0ac8-6fed-11ea-bc55-0242ac130003",
    business_id: "5f21361959ef2b788cbbe97f"
  },
  "direct_debit.payment": {
    event: "direct_debit.payment",
    timestamp: "2020-03-26T05:44:26+0800",
    id: "ddpy-623dca10-5dad-4916-b14d-81aaa76b5d14",
    reference_id: "e17a0ac8-6fed-11ea-bc55-0242ac130003",
    channel_code: "BA_BPI",
    payment_method_id: "pm-c30d4800-afe4-4e58-ad5f-cc006d169139",
    currency: "PHP",
    amount: "1000.00",
    description: null,
    status: "COMPLETED",
    failure_code: null,
    metadata: null
  },
  "direct-debit-recurring-payment": {
    id: "5ebd6test32631dda4ef73",
    external_id: "testing_123_123-1589472179990",
    user_id: "5ebd26b7da0bf912db2fc716",
    is_high: false,
    payment_method: "DIRECT_DEBIT",
    status: "PAID",
    merchant_name: "Live Validation Test 2",
    amount: 15000,
    paid_amount: 15000,
    paid_at: "2020-05-14T16:03:00.504Z",
    payer_email: "test@xendit.co",
    description: "description",
    adjusted_received_amount: 15000,
    fees_paid_amount: 0,
    created: "2020-05-14T16:03:00.154Z",
    updated: "2020-05-14T16:03:02.765Z",
    recurring_payment_id: "5ebd6bb37d674631dda4ef72",
    currency: "IDR",
    payment_channel: "DC_BRI"
  },
  "direct_debit.refund": {
    event: "direct_debit.refund",
    created: "2020-03-26T05:44:26+0800",
    business_id: "5f21361959ef2b788cbbe97f",
    data: {
      id: "ddrfd-c3970211-f73a-49c4-a3e5-7e93ea49b85f",
      direct_debit_id: "ddpy-623dca10-5dad-4916-b14d-81aaa76b5d14",
      channel_code: "DC_BRI",
      currency: "IDR",
      amount: "1500",
      status: "COMPLETED",
      failure_code: null,
      reason: "REQUESTED_BY_CUSTOMER",
      created: "2020-03-26T05:44:26+0800",
      updated: null,
      metadata: null
    }
  }
}
