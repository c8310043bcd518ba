// @generated from specs/qr.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  "qr.payment": {
    event: "qr.payment",
    api_version: "2022-07-31",
    business_id: "58cd618ba0464eb64acdb246",
    created: "2022-10-22T06:30:05.86474Z",
    data: {
      id: "qrpy_8182837te-87st-49ing-8696-1239bd4d759c",
      business_id: "58cd618ba0464eb64acdb246",
      currency: "IDR",
      amount: 10000,
      status: "SUCCEEDED",
      created: "2022-10-22T06:30:05.86474Z",
      qr_id: "qr_61cb3576-3a25-4d35-8d15-0e8e3bdba4f2",
      qr_string: "0002010102##########CO.XENDIT.WWW011893600#######14220002152#####414220010303TTT####015CO.XENDIT.WWW02180000000000000000000TTT52045######ID5911XenditQRIS6007Jakarta6105121606##########3k1mOnF73h11111111#3k1mOnF73h6v53033605401163040BDB",
      reference_id: "order-id-1666420204",
      type: "DYNAMIC",
      channel_code: "ID_DANA",
      expires_at: "2022-10-23T09:56:43.60445Z",
      description: "",
      basket: null,
      metadata: null,
      payment_detail: { receipt_id: "000111666", source: "GOPAY", name: null, account_details: null }
    }
  },
  "qr.refund": {
    event: "qr.refund",
    api_version: null,
    business_id: "58cd618ba0464eb64acdb246",
    created: "2022-10-22T06:30:05.86474Z",
    data: {
      id: "qrrf_52b86306-7464-4fe2-8f98-967ca603f90a",
      qrpy_id: "qrpy_319f4504-867f-45bc-aec4-8ac64fb6be78",
      status: "SUCCEEDED",
      currency: "IDR",
      payment_amount: 100000,
      refund_amount: 50000,
      channel_code: "ID_DANA",
      reason: "REQUESTED_BY_CUSTOMER",
      failure_code: null,
      created: "2022-07-15T09:56:43.60445Z",
      updated: "2022-07-15T09:56:43.60445Z",
      refunded_at: "2022-07-15T09:57:43.60445Z"
    }
  }
}
