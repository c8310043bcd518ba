// @generated from specs/retail-outlets.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  "fixed_payment_code.paid": {
    id: "58a435201b6ce2a355f46070",
    external_id: "fixed-payment-code-14876410",
    prefix: "TEST",
    payment_code: "TEST123",
    retail_outlet_name: "ALFAMART",
    name: "John Doe",
    amount: 123456,
    status: "SETTLING",
    transaction_timestamp: "2019-11-08T11:51:28.613Z",
    payment_id: "1573213888613",
    fixed_payment_code_payment_id: "5dc556c07a58de7c114f0347",
    fixed_payment_code_id: "5dc5567bdf120fd64988a79b",
    owner_id: "5be9b2f03ef77262c2bd49e6"
  },
  "payment_code.payment": {
    event: "payment_code.payment",
    id: "pymt-6858d71e-4bd3-4bcb-9cc4-200b34bcc86c",
    reference_id: "payment-code-14876410",
    business_id: "5fce6c32b596a10b19aeebe2",
    payment_code_id: "pcode-da9a68dd-d8eb-4cd3-ad30-87eade685c7f",
    channel_code: "7ELEVEN",
    payment_code: "TEST123",
    country_code: "PH",
    currency: "PHP",
    amount: 50,
    status: "COMPLETED",
    created: "2021-05-27T11:50:37Z",
    remarks: " "
  }
}
