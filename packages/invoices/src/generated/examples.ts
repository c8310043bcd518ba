// @generated from specs/invoices.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  "invoice-callback": {
    id: "593f4ed1c3d3bb7f39733d83",
    external_id: "testing-invoice",
    user_id: "5848fdf860053555135587e7",
    is_high: false,
    payment_method: "BANK_TRANSFER",
    status: "PAID",
    merchant_name: "Xendit",
    amount: 2000000,
    paid_amount: 2000000,
    bank_code: "MANDIRI",
    paid_at: "2020-01-14T02:32:50.912Z",
    payer_email: "test@xendit.co",
    description: "Invoice webhook test",
    created: "2020-01-13T02:32:49.827Z",
    updated: "2020-01-13T02:32:50.912Z",
    currency: "IDR",
    payment_channel: "MANDIRI",
    payment_destination: "8458478548758748"
  }
}
