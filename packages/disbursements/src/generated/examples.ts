// @generated from specs/disbursements.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  disbursement: {
    id: "57e214ba82b034c325e84d6e",
    created: "2021-07-10T08:15:03.404Z",
    updated: "2021-07-10T08:15:03.404Z",
    external_id: "disbursement_123124123",
    user_id: "57c5aa7a36e3b6a709b6e148",
    amount: 150000,
    bank_code: "BCA",
    account_holder_name: "MICHAEL CHEN",
    disbursement_description: "Refund for shoes",
    status: "COMPLETED",
    is_instant: true
  },
  batch_disbursement: {
    id: "5a64e8217c077f576d926038",
    created: "2021-01-21T19:21:05.982Z",
    updated: "2021-01-21T19:21:42.297Z",
    reference: "Test webhook BD",
    user_id: "5a64e81d70dd16331f65cd61",
    total_uploaded_count: 1,
    total_uploaded_amount: 10000,
    approved_at: "2021-01-21T19:21:16.853Z",
    approver_id: "5a64e82070dd16331f65cd6d",
    status: "COMPLETED",
    total_disbursed_count: 1,
    total_disbursed_amount: 10000,
    total_error_count: 0,
    total_error_amount: 0,
    disbursements: [
      {
        id: "5a64e8227c077f576d926039",
        created: "2021-01-21T19:21:06.066Z",
        updated: "2021-01-21T19:21:33.569Z",
        external_id: "1",
        amount: 10000,
        bank_code: "PANIN",
        bank_account_number: "8888888888",
        bank_account_name: "Albert Chen Fadlan",
        description: "Test webhook BD",
        email_to: "disbursement_test_example@xendit.co",
        status: "COMPLETED",
        valid_name: "Albert Chen Fadlan",
        bank_reference: "123456"
      }
    ]
  }
}
