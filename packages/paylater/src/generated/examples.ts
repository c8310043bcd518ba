// @generated from specs/paylater.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  "paylater.payment": {
    event: "paylater.payment",
    business_id: "5f27a14a9bf05c73dd040bc8",
    created: "2020-11-11T16:28:52Z",
    data: {
      id: "plc_8cb12305-9bcf-4441-a087-ee0d446e297b",
      customer_id: "49d056bd-21e5-4997-85f2-2127544c2196",
      plan_id: "plp_3d88d952-9505-4ed7-84d3-e8639e99e9c4",
      business_id: "5f27a14a9bf05c73dd040bc8",
      reference_id: "order_id_123",
      checkout_method: "ONE_TIME_PAYMENT",
      channel_code: "PH_BILLEASE",
      currency: "PHP",
      amount: 1234.56,
      refunded_amount: null,
      order_items: [
        {
          type: "PRODUCT",
          reference_id: "SKU_123-456-789",
          name: "Dyson Vacuum",
          net_unit_amount: 1234.56,
          quantity: 1,
          url: "https://www.zngmyhome.com/dyson_vacuum",
          category: "Electronics",
          subcategory: "Appliances",
          description: "A very powerful vacuum",
          metadata: null
        }
      ],
      success_redirect_url: "https://merchant.com/order/confirm",
      failure_redirect_url: "https://merchant.com/order/fail",
      status: "SUCCEEDED",
      created: "2020-11-11T16:23:52Z",
      updated: "2020-11-11T16:23:52Z",
      actions: {
        desktop_web_checkout_url: "https://webcheckout.this/",
        mobile_web_checkout_url: "https://webcheckout.this/",
        mobile_deeplink_checkout_url: "app://deeplinkcheckout.this/"
      },
      expires_at: "2020-11-12T16:23:52Z",
      callback_url: "https://webhook.me/gethooked",
      payment_method_id: null,
      voided_at: null,
      refunds: null,
      metadata: null
    }
  }
}
