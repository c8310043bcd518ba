// @generated from specs/ewallets.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  "ewallet.capture": {
    event: "ewallet.capture",
    business_id: "5abe2389ewpejrt238",
    created: "2020-04-20T16:25:52Z",
    data: {
      id: "ewc_bb8c3po-c3po-r2d2-c3po-r2d2c3por2d2",
      business_id: "5f218745736e619164dc8608",
      reference_id: "test-reference-id",
      status: "SUCCEEDED",
      currency: "IDR",
      charge_amount: 1000,
      capture_amount: 1000,
      checkout_method: "ONE_TIME_PAYMENT",
      channel_code: "ID_SHOPEEPAY",
      channel_properties: { success_redirect_url: "https://dashboard.xendit.co/register/1" },
      actions: {
        desktop_web_checkout_url: null,
        mobile_web_checkout_url: null,
        mobile_deeplink_checkout_url: "https://deeplinkcheckout.this/",
        qr_checkout_string: "ID123XenditQRTest321DI"
      },
      is_redirect_required: true,
      callback_url: "https://calling-back.com/xendit/shopeepay",
      created: "2017-07-21T17:32:28Z",
      updated: "2017-07-21T17:32:28Z",
      voided_at: null,
      capture_now: true,
      customer_id: null,
      payment_method_id: null,
      failure_code: null,
      basket: null,
      payment_detail: { fund_source: "SHOPEEPAY_BALANCE", source: null },
      metadata: { branch_code: "tree_branch" }
    }
  },
  "ewallet.void": {
    event: "ewallet.void",
    business_id: "5abe2389ewpejrt238",
    created: "2020-04-20T16:25:52Z",
    data: {
      id: "ewc_532as23lew2321id",
      reference_id: "test_reference_id",
      status: "VOIDED",
      currency: "IDR",
      checkout_method: "ONE_TIME_PAYMENT",
      charge_amount: 123456,
      capture_amount: 123456,
      refunded_amount: null,
      channel_code: "ID_DANA",
      channel_properties: { mobile_number: "+6287777771111" },
      actions: null,
      is_redirect_required: false,
      callback_url: "https://webhook.me/gethooked",
      created: "2020-04-20T16:23:52Z",
      updated: "2020-04-20T16:23:52Z",
      void_status: "SUCCEEDED",
      voided_at: "2020-04-20T23:24:30Z",
      capture_now: true,
      customer_id: null,
      payment_method_id: null,
      failure_code: null,
      basket: null,
      metadata: { branch_code: "senayan_372" }
    }
  },
  "ewallet.refund": {
    event: "ewallet.refund",
    business_id: "5abe2389ewpejrt238",
    created: "2020-04-20T16:25:52Z",
    data: {
      id: "ewr_532as23lew2321id",
      charge_id: "ewc_5easfnn23aadlmnaa42",
      status: "SUCCEEDED",
      currency: "IDR",
      channel_code: "ID_DANA",
      capture_amount: 123456,
      refund_amount: 123456,
      reason: "REQUESTED_BY_CUSTOMER",
      failure_code: null,
      created: "2020-04-20T16:23:52Z",
      updated: "2020-04-20T16:23:52Z"
    }
  },
  "payment_method.activated": {
    event: "payment_method.activated",
    business_id: "5f27a14a9bf05c73dd040bc8",
    created: "2020-08-29T09:12:33.001Z",
    data: {
      id: "pm-123123123-f4d9-421c-9f0b-ab3b2b6bbc39",
      type: "EWALLET",
      country: "ID",
      business_id: "5f27a14a9bf05c73123123123",
      customer_id: "fc4123123-3c41-4707-b7b2-df9c3376edde",
      reference_id: "b63798d3-8240-48c3-af12-3b3c62c0981a",
      reusability: "MULTIPLE_USE",
      status: "ACTIVE",
      actions: [
        {
          action: "AUTH",
          url: "https://link-web.xendit.co/auth/lat-bcf19cc8-f097-44fb-839c-6e4aed807d00/confirm",
          url_type: "WEB",
          method: "GET"
        }
      ],
      description: null,
      created: "2021-08-18T03:52:56.936277373Z",
      updated: "2021-08-18T03:52:56.936277373Z",
      metadata: { sku: "IPHONE20" },
      ewallet: {
        channel_code: "SHOPEEPAY",
        channel_properties: {
          failure_return_url: "https://your-redirect-website.com/failure",
          success_return_url: "https://your-redirect-website.com/success"
        },
        account: { name: null, account_details: "+62*****3123", balance: 10000, point_balance: 10000 }
      },
      direct_bank_transfer: null,
      direct_debit: null,
      card: null,
      over_the_counter: null,
      qr_code: null,
      virtual_account: null
    }
  },
  "payment_method.expiry.expired": {
    event: "payment_method.expiry.expired",
    business_id: "5f27a14a9bf05c73dd040bc8",
    created: "2020-08-29T09:12:33.001Z",
    data: {
      id: "pm-123123123-f4d9-421c-9f0b-ab3b2b6bbc39",
      type: "EWALLET",
      country: "ID",
      business_id: "5f27a14a9bf05c73123123123",
      customer_id: "fc4123123-3c41-4707-b7b2-df9c3376edde",
      reference_id: "b63798d3-8240-48c3-af12-3b3c62c0981a",
      reusability: "MULTIPLE_USE",
      status: "EXPIRED",
      actions: [
        {
          action: "AUTH",
          url: "https://link-web.xendit.co/auth/lat-bcf19cc8-f097-44fb-839c-6e4aed807d00/confirm",
          url_type: "WEB",
          method: "GET"
        }
      ],
      description: null,
      created: "2021-08-18T03:52:56.936277373Z",
      updated: "2021-08-18T03:52:56.936277373Z",
      metadata: { sku: "IPHONE20" },
      ewallet: {
        channel_code: "SHOPEEPAY",
        channel_properties: {
          failure_return_url: "https://your-redirect-website.com/failure",
          success_return_url: "https://your-redirect-website.com/success"
        },
        account: { name: null, account_details: "+62*****3123", balance: 10000, point_balance: 10000 }
      },
      direct_bank_transfer: null,
      direct_debit: null,
      card: null,
      over_the_counter: null,
      qr_code: null,
      virtual_account: null
    }
  }
}
