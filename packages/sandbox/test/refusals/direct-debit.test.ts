import { createDirectDebitClient } from "@pay/direct-debit"
import { expect } from "vitest"
import { CARD, customer, linked, order } from "../direct-debit-requests.ts"
import { MINUTE } from "../helpers.ts"
import { drain } from "./drain.ts"
import { holdToSpec, NO_FORM, type World } from "./suite.ts"

type Part = Pick<World, "send" | "sandbox">
const linking = (customer_id: string) => ({ customer_id, channel_code: "DC_BRI" as const, properties: CARD })
const start = async ({ send, sandbox }: Part, change: object = {}) =>
  send("initializeLinkedAccountToken", [], { ...linking(await customer(sandbox)), ...change })
const token = async (part: Part): Promise<string> => (await start(part)).body.id
const typed =
  (operation: string) =>
  ({ send }: Pick<World, "send">, id: string, otp_code: string) =>
    send(operation, [id], { otp_code })
const validate = typed("validateLinkedAccountTokenOtp")
const confirm = typed("validatePaymentOtp")
const method = async ({ sandbox }: Pick<World, "sandbox">, channel = "DC_BRI") =>
  (await linked(sandbox, channel)).method
const debit = ({ send }: Pick<World, "send">, payment_method_id: string, change: object = {}, headers = {}) =>
  send("createPayment", [], order(payment_method_id, change), headers)
const payment = async (part: Part, change: object = {}): Promise<string> =>
  (await debit(part, await method(part), change)).body.id
const completed = async (part: Part): Promise<string> => {
  const id = await payment(part, { enable_otp: false })
  await part.sandbox.advance(2_000)
  return id
}
const refund = ({ send }: Pick<World, "send">, id: string, change: object = {}, headers = {}) =>
  send("createRefund", [id], { reason: "DUPLICATE", ...change }, headers)
const linkingError = (code: string) => async (world: World) => {
  await world.set({ "direct-debit.linking_error": code })
  await start(world)
}
/** The bank of a payment method answers so. */
const declined = async (part: Part, failure_code: string): Promise<string> => {
  const id = await method(part)
  await part.sandbox.act(id, "decline", { failure_code })
  return id
}
const refusedAtOnce = (code: string) => async (world: World) =>
  debit(world, await declined(world, code), { enable_otp: false })
const refusedAtOtp = (code: string) => async (world: World) => {
  const { body } = await debit(world, await declined(world, code))
  await confirm(world, body.id, "111222")
}
const wrongly = async (times: number, act: () => Promise<unknown>) => {
  for (let i = 0; i < times; i++) await act()
}

holdToSpec({
  product: "direct-debit",
  client: createDirectDebitClient,
  served: {
    initializeLinkedAccountToken: async ({ client, sandbox }) => {
      const made = await client.initializeLinkedAccountToken(linking(await customer(sandbox)))
      expect(made).toMatchObject({ status: "PENDING", channel_code: "DC_BRI" })
    },
    validateLinkedAccountTokenOtp: async ({ client, ...part }) => {
      const id = await token(part)
      expect(await client.validateLinkedAccountTokenOtp(id, { otp_code: "333000" })).toMatchObject({
        status: "SUCCESS"
      })
    },
    listLinkedAccounts: async ({ client, sandbox }) => {
      const { token: id, account } = await linked(sandbox, "DC_BRI")
      expect(await client.listLinkedAccounts(id)).toMatchObject([{ id: account, type: "DEBIT_CARD" }])
    },
    unbindLinkedAccountToken: async ({ client, sandbox }) => {
      const { token: id } = await linked(sandbox, "DC_BRI")
      expect(await client.unbindLinkedAccountToken(id)).toEqual({ id, is_deleted: true })
    },
    createPaymentMethod: async ({ client }) => {
      const request = { type: "BANK_REDIRECT", properties: { channel_code: "BCA_KLIKPAY" } } as const
      expect(await client.createPaymentMethod(request)).toMatchObject({ status: "ACTIVE" })
    },
    listPaymentMethods: async ({ client, sandbox }) => {
      const { owner, method: id } = await linked(sandbox, "DC_BRI")
      expect(await client.listPaymentMethods({ customer_id: owner })).toMatchObject([{ id }])
    },
    createPayment: async ({ client, sandbox }) => {
      const made = await client.createPayment(order(await method({ sandbox })))
      expect(made).toMatchObject({ status: "PENDING", required_action: "VALIDATE_OTP" })
    },
    getPayment: async ({ client, ...part }) => {
      const id = await payment(part)
      expect(await client.getPayment(id)).toMatchObject({ id, reference_id: "order-1" })
    },
    getPaymentByReferenceId: async ({ client, ...part }) => {
      const id = await payment(part)
      expect(await client.getPaymentByReferenceId({ reference_id: "order-1" })).toMatchObject({ id })
    },
    validatePaymentOtp: async ({ client, ...part }) => {
      const id = await payment(part)
      expect(await client.validatePaymentOtp(id, { otp_code: "222000" })).toMatchObject({ required_action: null })
    },
    createRefund: async ({ client, ...part }) => {
      const id = await completed(part)
      expect(await client.createRefund(id, { reason: "DUPLICATE" })).toMatchObject({ status: "PENDING" })
    },
    listRefunds: async ({ client, ...part }) => {
      const id = await completed(part)
      const { body } = await refund(part, id)
      expect(await client.listRefunds(id)).toMatchObject({ data: [{ id: body.id }] })
    },
    getRefund: async ({ client, ...part }) => {
      const id = await completed(part)
      const { body } = await refund(part, id)
      expect(await client.getRefund(id, body.id)).toMatchObject({ id: body.id, direct_debit_id: id })
    }
  },
  refused: {
    initializeLinkedAccountToken: {
      CHANNEL_CODE_NOT_SUPPORTED_ERROR: (world) => start(world, { channel_code: "BA_NONE" }),
      CUSTOMER_NOT_FOUND_ERROR: (world) => start(world, { customer_id: "none" }),
      INVALID_ACCOUNT_DETAILS: linkingError("INVALID_ACCOUNT_DETAILS"),
      ACCOUNT_ACCESS_BLOCKED: linkingError("ACCOUNT_ACCESS_BLOCKED"),
      MAX_ACCOUNT_LINKING: linkingError("MAX_ACCOUNT_LINKING"),
      OTP_DELIVERY_ERROR: linkingError("OTP_DELIVERY_ERROR"),
      CHANNEL_UNAVAILABLE: async (world) => {
        await world.set({ "direct-debit.unavailable_channels": ["DC_BRI"] })
        await start(world)
      }
    },
    validateLinkedAccountTokenOtp: {
      INVALID_OTP_ERROR: async (world) => validate(world, await token(world), "000000"),
      EXPIRED_OTP_ERROR: async (world) => {
        const id = await token(world)
        await world.sandbox.advance(5 * MINUTE)
        await validate(world, id, "333000")
      },
      MAX_OTP_ATTEMPTS_ERROR: async (world) => {
        const id = await token(world)
        await wrongly(3, () => validate(world, id, "000000"))
      },
      DATA_NOT_FOUND_ERROR: (world) => validate(world, "lat-none", "333000"),
      ACCOUNT_LINKING_ALREADY_COMPLETED: async (world) => {
        const id = await token(world)
        await validate(world, id, "333000")
        await validate(world, id, "333000")
      },
      ACCOUNT_LINKING_ALREADY_FAILED: async (world) => {
        const id = await token(world)
        await world.sandbox.act(id, "decline")
        await validate(world, id, "333000")
      }
    },
    listLinkedAccounts: { DATA_NOT_FOUND_ERROR: ({ send }) => send("listLinkedAccounts") },
    unbindLinkedAccountToken: {
      API_VALIDATION_ERROR: async ({ send, sandbox }) =>
        send("unbindLinkedAccountToken", [(await linked(sandbox, "BA_KTB")).token]),
      DATA_NOT_FOUND_ERROR: ({ send }) => send("unbindLinkedAccountToken")
    },
    createPaymentMethod: {
      CHANNEL_CODE_NOT_SUPPORTED_ERROR: ({ send }) =>
        send("createPaymentMethod", [], { type: "BANK_REDIRECT", properties: { channel_code: "BA_NONE" } }),
      LIINKED_ACCOUNT_NOT_FOUND_ERROR: async ({ send, sandbox }) =>
        send("createPaymentMethod", [], {
          customer_id: await customer(sandbox),
          type: "DEBIT_CARD",
          properties: { id: "la-none" }
        }),
      CUSTOMER_NOT_FOUND_ERROR: ({ send }) =>
        send("createPaymentMethod", [], { customer_id: "none", type: "DEBIT_CARD", properties: { id: "la-none" } }),
      DUPLICATE_ERROR: async ({ send, sandbox }) =>
        send("createPaymentMethod", [], (await linked(sandbox, "DC_BRI")).request)
    },
    listPaymentMethods: { API_VALIDATION_ERROR: ({ send }) => send("listPaymentMethods") },
    createPayment: {
      PAYMENT_METHOD_NOT_FOUND_ERROR: (world) => debit(world, "pm-none"),
      INVALID_PAYMENT_METHOD_ERROR: async (world) => {
        const id = await method(world)
        await world.sandbox.act(id, "expire")
        await debit(world, id)
      },
      INSUFFICIENT_BALANCE: refusedAtOnce("INSUFFICIENT_BALANCE"),
      ACCOUNT_ACCESS_BLOCKED: refusedAtOnce("ACCOUNT_ACCESS_BLOCKED"),
      MAX_AMOUNT_LIMIT_ERROR: refusedAtOnce("MAX_AMOUNT_LIMIT_ERROR"),
      PAYMENT_STATUS_FAILED: refusedAtOnce("PAYMENT_STATUS_FAILED"),
      DUPLICATE_ERROR: async (world) => {
        const id = await method(world)
        await debit(world, id, {}, { "idempotency-key": "k" })
        await debit(world, id, {}, { "idempotency-key": "k" })
      }
    },
    getPayment: { DATA_NOT_FOUND_ERROR: ({ send }) => send("getPayment", ["ddpy-none"]) },
    getPaymentByReferenceId: {
      API_VALIDATION_ERROR: ({ send }) => send("getPaymentByReferenceId"),
      DATA_NOT_FOUND_ERROR: ({ send }) => send("getPaymentByReferenceId", [], { reference_id: "none" })
    },
    validatePaymentOtp: {
      INVALID_OTP_ERROR: async (world) => confirm(world, await payment(world), "000000"),
      EXPIRED_OTP_ERROR: async (world) => {
        const id = await payment(world)
        await world.sandbox.advance(5 * MINUTE)
        await confirm(world, id, "222000")
      },
      MAX_OTP_ATTEMPTS_ERROR: async (world) => {
        const id = await payment(world)
        await wrongly(3, () => confirm(world, id, "000000"))
      },
      INSUFFICIENT_BALANCE: refusedAtOtp("INSUFFICIENT_BALANCE"),
      ACCOUNT_ACCESS_BLOCKED: refusedAtOtp("ACCOUNT_ACCESS_BLOCKED"),
      MAX_AMOUNT_LIMIT_ERROR: refusedAtOtp("MAX_AMOUNT_LIMIT_ERROR"),
      DATA_NOT_FOUND_ERROR: (world) => confirm(world, "ddpy-none", "222000"),
      DIRECT_DEBIT_ALREADY_COMPLETED: async (world) => confirm(world, await completed(world), "222000"),
      DIRECT_DEBIT_ALREADY_FAILED: async (world) => {
        const id = await payment(world)
        await world.sandbox.act(id, "decline")
        await confirm(world, id, "222000")
      }
    },
    createRefund: {
      MAXIMUM_REFUND_AMOUNT_REACHED: async (world) => refund(world, await completed(world), { amount: 1_501 }),
      PARTIAL_REFUND_NOT_SUPPORTED: async (world) => refund(world, await completed(world), { amount: 1 }),
      REFUND_NOT_SUPPORTED: async (world) => {
        const { body } = await debit(world, await method(world, "BA_UBP"), { currency: "PHP", amount: 100 })
        await world.sandbox.advance(2_000)
        await refund(world, body.id)
      },
      INELIGIBLE_TRANSACTION: async (world) => refund(world, await payment(world)),
      INSUFFICIENT_BALANCE: async (world) => {
        const id = await completed(world)
        await drain(world.sandbox)
        await refund(world, id)
      },
      DATA_NOT_FOUND: (world) => refund(world, "ddpy-none"),
      IDEMPOTENCY_ERROR: async (world) => {
        const id = await completed(world)
        await refund(world, id, {}, { "idempotency-key": "k" })
        await refund(world, id, { reason: "OTHERS" }, { "idempotency-key": "k" })
      }
    },
    listRefunds: { DATA_NOT_FOUND: ({ send }) => send("listRefunds", ["ddpy-none"]) },
    getRefund: { DATA_NOT_FOUND: ({ send }) => send("getRefund", ["ddpy-none", "ddrf-none"]) }
  },
  unreachable: {
    listLinkedAccounts: { API_VALIDATION_ERROR: NO_FORM },
    getPayment: { API_VALIDATION_ERROR: NO_FORM },
    listRefunds: { API_VALIDATION_ERROR: NO_FORM },
    getRefund: { API_VALIDATION_ERROR: NO_FORM }
  }
})
