// @generated from specs/snap.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  "snap_virtual_account.payment": {
    type: "snap_virtual_account.payment",
    payload: {
      partnerServiceId: "38165",
      customerNo: "9999900674",
      virtualAccountNo: "381659999900674",
      virtualAccountName: "John Doe",
      trxId: "trx-1726657919",
      paymentRequestId: "pm-2803bb6c-f1e1-4d38-ad09-da25d5bdcf4a",
      paidAmount: { value: "10000.00", currency: "IDR" },
      trxDateTime: "2024-09-18T11:12:19.000Z",
      referenceNo: "95ee9898-e6f6-4dba-aeb3-3198fcdf3cf9",
      freeTexts: [{ english: "Please pay for service" }],
      additionalInfo: {
        id: "95ee9898-e6f6-4dba-aeb3-3198fcdf3cf9",
        paymentId: "95ee9898-e6f6-4dba-aeb3-3198fcdf3cf9",
        country: "ID",
        status: "SUCCEEDED",
        created: "2024-09-18T11:12:20.631Z",
        updated: "2024-09-18T11:12:20.631Z",
        virtualAccountInfo: {
          id: "pm-2803bb6c-f1e1-4d38-ad09-da25d5bdcf4a",
          reusability: "MULTIPLE_USE",
          channelCode: "BCA",
          trxId: "trx-1726657919"
        }
      }
    },
    headers: { "x-partner-id": "64e8508e3a4184dd951c2f29", "x-external-id": "XENDIT", "channel-id": "XENDIT" }
  },
  "snap_qr.payment": {
    type: "snap_qr.payment",
    payload: {
      originalReferenceNo: "pr-bc9faa22-23e5-486e-bfee-869c46d32cc3",
      originalPartnerReferenceNo: "0f38e017-007f-4134-9e5d-86657ec0cf77",
      latestTransactionStatus: "00",
      transactionStatusDesc: "Success",
      amount: { value: "10000.00", currency: "IDR" },
      additionalInfo: {
        id: "qrpy-av8faa22-145e5-4766e-bdee-867c46f32cc4",
        paymentMethodId: "pm-0fec5f39-de53-42f0-8443-6bc037138e32",
        paymentMethodReferenceId: "331b2b98-2adf-43b5-8c3f-9b0d76026c9d",
        created: "2023-03-07T12:05:02.894821985Z",
        updated: "2023-03-07T12:05:02.894821985Z"
      }
    },
    headers: { "x-partner-id": "64e8508e3a4184dd951c2f29", "x-external-id": "XENDIT", "channel-id": "XENDIT" }
  },
  "snap.direct_debit.succeeded": {
    type: "snap.direct_debit.succeeded",
    payload: {
      amount: { value: "10000.00", currency: "IDR" },
      createdTime: "2020-08-29T09:12:33.001Z",
      additionalInfo: {
        id: "ddpy-6d1c8be4-f4d9-421c-9f0b-ab3b2b6bbc39",
        updated: "2020-08-29T09:12:33.001Z",
        paymentMethodId: "pm-5f964f11-3a74-4df2-bdc4-0778b3e836d4",
        paymentMethodReferenceId: "c2a6c16f-84b9-4f21-8db3-dc0ddcbbfec7"
      },
      originalReferenceNo: "ddpy-6d1c8be4-f4d9-421c-9f0b-ab3b2b6bbc39",
      transactionStatusDesc: "Success",
      latestTransactionStatus: "00",
      originalPartnerReferenceNo: "c2a6c16f-84b9-4f21-8db3-dc0ddcbbfec7"
    },
    headers: { "x-partner-id": "64e8508e3a4184dd951c2f29", "x-external-id": "XENDIT", "channel-id": "XENDIT" }
  }
}
