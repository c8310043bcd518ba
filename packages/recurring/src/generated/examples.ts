// @generated from specs/recurring.yaml by codegen. Change the spec and run `pnpm codegen`.
/** One documented payload an event, by the event's name. */
export const examples: Readonly<Record<string, unknown>> = {
  "recurring.plan.activated": {
    created: "2022-10-01T12:37:08.251Z",
    business_id: "62440e322008e87fb29c1fd0",
    event: "recurring.plan.activated",
    data: {
      id: "repl-239c16f4-866d-43e8-9341-7badafbc019f",
      reference_id: "test_reference_id",
      customer_id: "cust-239c16f4-866d-43e8-9341-7badafbc019f",
      recurring_action: "PAYMENT",
      recurring_cycle_count: 0,
      currency: "IDR",
      amount: 13579,
      status: "ACTIVE",
      created: "2020-11-20T16:23:52Z",
      updated: "2020-11-20T16:23:52Z",
      payment_methods: [{ payment_method_id: "pm-239c16f4-866d-43e8-9341-7badafbc019f", rank: 1, type: "EWALLET" }],
      schedule_id: "resc-239c16f4-866d-43e8-9341-7badafbc019f",
      schedule: {
        reference_id: "test_reference_id",
        interval: "MONTH",
        interval_count: 1,
        created: "2022-02-15T16:23:52Z",
        updated: "2022-02-15T16:23:52Z",
        total_recurrence: 12,
        anchor_date: "2022-02-15T16:23:52Z",
        retry_interval: "DAY",
        retry_interval_count: 5,
        total_retry: 5,
        failed_attempt_notifications: [2, 4]
      },
      immediate_action_type: "FULL_AMOUNT",
      notification_config: {
        recurring_created: ["WHATSAPP", "EMAIL"],
        recurring_succeeded: ["WHATSAPP", "EMAIL"],
        recurring_failed: ["WHATSAPP", "EMAIL"],
        locale: "en"
      },
      failed_cycle_action: "STOP",
      metadata: { meta_metadata: "meta_meta_metadata" },
      description: "Video Game Subscription",
      items: [{ type: "DIGITAL_PRODUCT", name: "Cine Mraft", net_unit_amount: 13579, quantity: 1 }],
      actions: [
        {
          action: "AUTH",
          url: "https://linking-dev.xendit.co/pali_e53e1ca6-3c09-4026-be2e-95ed3d4bb25b",
          url_type: "WEB",
          method: "GET"
        }
      ],
      success_return_url: "https://www.xendit.co/successisthesumoffailures",
      failure_return_url: "https://www.xendit.co/failureisthemotherofsuccess"
    },
    api_version: "v1"
  },
  "recurring.plan.inactivated": {
    created: "2022-10-01T12:37:08.251Z",
    business_id: "62440e322008e87fb29c1fd0",
    event: "recurring.plan.inactivated",
    data: {
      id: "repl-239c16f4-866d-43e8-9341-7badafbc019f",
      reference_id: "test_reference_id",
      customer_id: "cust-239c16f4-866d-43e8-9341-7badafbc019f",
      recurring_action: "PAYMENT",
      recurring_cycle_count: 0,
      currency: "IDR",
      amount: 13579,
      status: "INACTIVE",
      created: "2020-11-20T16:23:52Z",
      updated: "2020-11-20T16:23:52Z",
      payment_methods: [{ payment_method_id: "pm-239c16f4-866d-43e8-9341-7badafbc019f", rank: 1 }],
      schedule_id: "resc-239c16f4-866d-43e8-9341-7badafbc019f",
      schedule: {
        reference_id: "test_reference_id",
        interval: "MONTH",
        interval_count: 1,
        created: "2022-02-15T16:23:52Z",
        updated: "2022-02-15T16:23:52Z",
        total_recurrence: 12,
        anchor_date: "2022-02-15T16:23:52Z",
        retry_interval: "DAY",
        retry_interval_count: 5,
        total_retry: 5,
        failed_attempt_notifications: [2, 4]
      },
      immediate_action_type: "FULL_AMOUNT",
      notification_config: {
        recurring_created: ["WHATSAPP", "EMAIL"],
        recurring_succeeded: ["WHATSAPP", "EMAIL"],
        recurring_failed: ["WHATSAPP", "EMAIL"],
        locale: "en"
      },
      failed_cycle_action: "STOP",
      metadata: { meta_metadata: "meta_meta_metadata" },
      description: "Video Game Subscription",
      items: [{ type: "DIGITAL_PRODUCT", name: "Cine Mraft", net_unit_amount: 13579, quantity: 1 }],
      actions: [
        {
          action: "AUTH",
          url: "https://linking-dev.xendit.co/pali_e53e1ca6-3c09-4026-be2e-95ed3d4bb25b",
          url_type: "WEB",
          method: "GET"
        }
      ],
      success_return_url: "https://www.xendit.co/successisthesumoffailures",
      failure_return_url: "https://www.xendit.co/failureisthemotherofsuccess"
    },
    api_version: "v1"
  },
  "recurring.cycle.created": {
    created: "2022-10-01T12:37:08.251Z",
    business_id: "62440e322008e87fb29c1fd0",
    event: "recurring.cycle.created",
    data: {
      id: "recy-239c16f4-866d-43e8-9341-7badafbc019f",
      reference_id: "test_reference_id",
      customer_id: "cust-239c16f4-866d-43e8-9341-7badafbc019f",
      recurring_action: "PAYMENT",
      type: "SCHEDULED",
      cycle_number: 1,
      attempt_count: 0,
      attempt_details: [],
      status: "SCHEDULED",
      scheduled_timestamp: "2020-12-20T16:23:52Z",
      created: "2020-11-20T16:23:52Z",
      updated: "2020-11-20T16:23:52Z",
      currency: "IDR",
      amount: 13579
    },
    api_version: "v1"
  },
  "recurring.cycle.succeeded": {
    created: "2022-10-01T12:37:08.251Z",
    business_id: "62440e322008e87fb29c1fd0",
    event: "recurring.cycle.succeeded",
    data: {
      id: "recy-239c16f4-866d-43e8-9341-7badafbc019f",
      reference_id: "test_reference_id",
      customer_id: "cust-239c16f4-866d-43e8-9341-7badafbc019f",
      recurring_action: "PAYMENT",
      type: "SCHEDULED",
      cycle_number: 1,
      attempt_count: 1,
      attempt_details: [
        {
          attempt_number: 1,
          created: "2020-04-21T16:23:52Z",
          action_id: "ewc-239c16f4-866d-43e8-9341-7badafbc019f",
          status: "SUCCEEDED",
          Failure_code: null,
          next_retry_timestamp: null
        }
      ],
      status: "SUCCEEDED",
      scheduled_timestamp: "2020-12-20T16:23:52Z",
      created: "2020-11-20T16:23:52Z",
      updated: "2020-11-20T16:23:52Z",
      currency: "IDR",
      amount: 13579
    },
    api_version: "v1"
  },
  "recurring.cycle.retrying": {
    created: "2022-10-01T12:37:08.251Z",
    business_id: "62440e322008e87fb29c1fd0",
    event: "recurring.cycle.retrying",
    data: {
      id: "recy-239c16f4-866d-43e8-9341-7badafbc019f",
      reference_id: "test_reference_id",
      customer_id: "cust-239c16f4-866d-43e8-9341-7badafbc019f",
      recurring_action: "PAYMENT",
      type: "SCHEDULED",
      cycle_number: 1,
      attempt_count: 1,
      attempt_details: [
        {
          attempt_number: 1,
          created: "2020-04-21T16:23:52Z",
          action_id: "ewc-239c16f4-866d-43e8-9341-7badafbc019f",
          status: "FAILED",
          Failure_code: "INSUFFICIENT_BALANCE",
          next_retry_timestamp: "2020-04-24T16:23:52Z"
        }
      ],
      status: "RETRYING",
      scheduled_timestamp: "2020-12-20T16:23:52Z",
      created: "2020-11-20T16:23:52Z",
      updated: "2020-11-20T16:23:52Z",
      currency: "IDR",
      amount: 13579
    },
    api_version: "v1"
  },
  "recurring.cycle.failed": {
    created: "2022-10-01T12:37:08.251Z",
    business_id: "62440e322008e87fb29c1fd0",
    event: "recurring.cycle.failed",
    data: {
      id: "recy-239c16f4-866d-43e8-9341-7badafbc019f",
      reference_id: "test_reference_id",
      customer_id: "cust-239c16f4-866d-43e8-9341-7badafbc019f",
      recurring_action: "PAYMENT",
      type: "SCHEDULED",
      cycle_number: 1,
      attempt_count: 1,
      attempt_details: [
        {
          attempt_number: 1,
          created: "2020-04-21T16:23:52Z",
          action_id: "ewc-239c16f4-866d-43e8-9341-7badafbc019f",
          status: "FAILED",
          Failure_code: "INSUFFICIENT_BALANCE",
          next_retry_timestamp: null
        }
      ],
      status: "FAILED",
      scheduled_timestamp: "2020-12-20T16:23:52Z",
      created: "2020-11-20T16:23:52Z",
      updated: "2020-11-20T16:23:52Z",
      currency: "IDR",
      amount: 13579
    },
    api_version: "v1"
  }
}
