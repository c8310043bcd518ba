// @generated from specs/virtual-accounts.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  "virtual-account-payment": {
    id: "598d91b1191029596846047f",
    payment_id: "5f218745736e619164dc8608",
    callback_virtual_account_id: "598d5f71bf64853820c49a18",
    owner_id: "57b4e5181473eeb61c11f9b9",
    external_id: "demo-1502437214715",
    account_number: "999939380502",
    bank_code: "BNC",
    transaction_timestamp: "2021-07-24T05:22:55.115Z",
    amount: 50000,
    merchant_code: "90100010",
    currency: "IDR",
    country: "ID",
    sender_name: "Michael Chen",
    payment_detail: {
      payment_interface: "MOBILE_BANKING",
      remark: "Sent by Michael for my package",
      reference: "66143641700",
      sender_account_number: "12345678912345",
      sender_channel_code: "BNC",
      sender_name: "Michael Chen",
      transfer_method: "INHOUSE"
    }
  },
  "virtual-account-creation-update": {
    id: "57f6fbf26b9f064272622aa6",
    external_id: "va-1475804036622",
    owner_id: "57b4e5181473eeb61c11f9b9",
    bank_code: "BNI",
    merchant_code: "8808",
    account_number: "8808999939380502",
    name: "Michael Chen",
    currency: "IDR",
    country: "ID",
    is_single_use: false,
    is_closed: false,
    expiration_date: "2051-09-27T17:00:00.000Z",
    status: "ACTIVE"
  }
}
