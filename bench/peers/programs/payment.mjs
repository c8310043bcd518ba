/** The payment that every contender makes, as far as its SDK has the fields. */
export const body = {
  reference_id: "payout-8821",
  channel_code: "ID_BCA",
  channel_properties: { account_holder_name: "Siti Rahma", account_number: "1234567890" },
  amount: 250000,
  currency: "IDR",
  description: "Order 8821"
}

export const headers = {
  "content-type": "application/json",
  authorization: `Basic ${btoa("xnd_production_bench:")}`
}
