import { createCardsClient } from "@pay/cards"
import { expect } from "vitest"
import { AMEX, request, tokenize, verified } from "../card-requests.ts"
import { DAY } from "../helpers.ts"
import { type Act, holdToSpec, type World } from "./suite.ts"

type Part = Pick<World, "send" | "sandbox">
type Client = ReturnType<typeof createCardsClient>
const charge = async (part: Part, change: object = {}, operation = "createCharge") =>
  part.send(operation, [], request(await verified(part.sandbox), change))
const charged = async (part: Part): Promise<string> => (await charge(part)).body.id
const held = async (part: Part): Promise<string> =>
  (await charge(part, { capture: false }, "createAuthorization")).body.id
const capture = ({ send }: Pick<World, "send">, id: string, amount = 900_000) => send("captureCharge", [id], { amount })
const reverse = ({ send }: Pick<World, "send">, id: string) =>
  send("reverseAuthorization", [id], { external_id: "reverse-1" })
const refund = ({ send }: Pick<World, "send">, id: string, amount = 900_000) =>
  send("createRefund", [id], { amount, external_id: "refund-1" })
const promotion = {
  reference_id: "BRI_20_JAN",
  description: "20% for BRI cards",
  bin_list: ["400000", "460000"],
  discount_percent: 20,
  channel_code: "BRI",
  currency: "IDR" as const
}
const promote = ({ send }: Pick<World, "send">, change: object = {}) =>
  send("createPromotion", [], { ...promotion, ...change })
const promoted = async (part: Pick<World, "send">, change: object = {}): Promise<string> =>
  (await promote(part, change)).body.id
const at = (days: number) => new Date(Date.parse("2026-01-15T03:00:00Z") + days * DAY).toISOString()

const UNKNOWN = "598d5d0e51e0870d44c61534"
const installment = { count: 3, interval: "month" }
/** What a charge and an authorization refuse alike. */
const refusals = (operation: "createCharge" | "createAuthorization"): Readonly<Record<string, Act<Client>>> => {
  const held = operation === "createAuthorization" ? { capture: false } : {}
  const changed = (change: object) => (world: World<Client>) => charge(world, { ...held, ...change }, operation)
  const of = ({ send }: Pick<World, "send">, token: string, change: object = {}) =>
    send(operation, [], request(token, { ...held, ...change }))
  return {
    TOKEN_ALREADY_USED_ERROR: async (world) => {
      const token = await verified(world.sandbox)
      await of(world, token)
      await of(world, token)
    },
    AUTHENTICATION_ALREADY_USED_ERROR: async (world) => {
      const { body: token } = await tokenize(world.sandbox, { is_multiple_use: true })
      const data = { token_id: token.id, amount: "900000" }
      const { id } = await world.sandbox.control<{ id: string }>("POST", "/card-authentications", data)
      await world.sandbox.act(id, "approve")
      await of(world, token.id, { authentication_id: id })
      await of(world, token.id, { authentication_id: id })
    },
    INVALID_TOKEN_ID_ERROR: (world) => of(world, "x"),
    TOKEN_NOT_FOUND_ERROR: (world) => of(world, UNKNOWN),
    INVALID_CVN_LENGTH_ERROR: async (world) => {
      await world.set({ "cards.amex": true })
      await of(world, await verified(world.sandbox, {}, { account_number: AMEX }))
    },
    AUTHENTICATION_ID_MISSING_ERROR: async (world) => {
      const { body } = await tokenize(world.sandbox, { is_multiple_use: true })
      await of(world, body.id)
    },
    AMOUNT_GREATER_THAN_AUTHENTICATED_ERROR: changed({ amount: 900_001 }),
    INVALID_AUTHENTICATION_ID_ERROR: changed({ authentication_id: "x" }),
    AUTHENTICATION_NOT_FOUND_ERROR: changed({ authentication_id: UNKNOWN }),
    INCOMPLETE_AUTHENTICATION: async (world) => of(world, (await tokenize(world.sandbox)).body.id),
    INVALID_PROMOTION_DETAILS: changed({ promotion: { reference_id: "none", original_amount: 1_000_000 } }),
    CARDHOLDER_NAME_REQUIRED: changed({ billing_details: { address: { country: "US" } } }),
    INSTALLMENT_BELOW_MINIMUM_AMOUNT: changed({ amount: 499_999, installment }),
    INSTALLMENT_UNAVAILABLE: changed({ installment: { ...installment, count: 5 } }),
    AMOUNT_BELOW_MINIMUM_LIMIT: changed({ amount: 4_999 }),
    AMOUNT_ABOVE_MAXIMUM_LIMIT: changed({ amount: 200_000_001 }),
    MID_NOT_FOUND_ERROR: changed({ mid_label: "NONE" })
  }
}

holdToSpec({
  product: "cards",
  client: createCardsClient,
  served: {
    getToken: async ({ client, sandbox }) => {
      const id = await verified(sandbox)
      expect(await client.getToken(id)).toMatchObject({ id, status: "VALID" })
    },
    createCharge: async ({ client, sandbox }) => {
      const made = await client.createCharge(request(await verified(sandbox)))
      expect(made).toMatchObject({ status: "CAPTURED", capture_amount: 900_000 })
    },
    createAuthorization: async ({ client, sandbox }) => {
      const made = await client.createAuthorization({ ...request(await verified(sandbox)), capture: false })
      expect(made).toMatchObject({ status: "AUTHORIZED" })
    },
    getCharge: async ({ client, ...part }) => {
      const id = await charged(part)
      expect(await client.getCharge(id)).toMatchObject({ id, status: "CAPTURED" })
    },
    captureCharge: async ({ client, ...part }) => {
      expect(await client.captureCharge(await held(part), { amount: 15_000 })).toMatchObject({ capture_amount: 15_000 })
    },
    reverseAuthorization: async ({ client, ...part }) => {
      const reversed = await client.reverseAuthorization(await held(part), { external_id: "reverse-1" })
      expect(reversed).toMatchObject({ status: "SUCCEEDED", amount: 900_000 })
    },
    createRefund: async ({ client, ...part }) => {
      const made = await client.createRefund(await charged(part), { amount: 15_000, external_id: "refund-1" })
      expect(made).toMatchObject({ status: "REQUESTED", amount: 15_000 })
    },
    getChargeOptions: async ({ client, sandbox }) => {
      const options = await client.getChargeOptions({ token_id: await verified(sandbox), amount: 900_000 })
      expect(options).toMatchObject({ installments: expect.arrayContaining([expect.objectContaining({ count: 3 })]) })
    },
    createPromotion: async ({ client }) => {
      expect(await client.createPromotion(promotion)).toMatchObject({ status: "ACTIVE", discount_percent: 20 })
    },
    listPromotions: async ({ client, send }) => {
      const id = await promoted({ send })
      expect(await client.listPromotions()).toMatchObject([{ id }])
    },
    calculatePromotion: async ({ client, ...part }) => {
      await promoted(part)
      const found = await client.calculatePromotion({ bin: "400000", amount: 100_000, currency: "IDR" })
      expect(found).toMatchObject({ final_amount: 80_000 })
    },
    updatePromotion: async ({ client, send }) => {
      const id = await promoted({ send })
      expect(await client.updatePromotion(id, { discount_percent: 10 })).toMatchObject({ id, discount_percent: 10 })
    },
    deletePromotion: async ({ client, send }) => {
      const id = await promoted({ send })
      expect(await client.deletePromotion(id)).toMatchObject({ id, is_deleted: true })
    }
  },
  refused: {
    getToken: {
      API_VALIDATION_ERROR: ({ send }) => send("getToken", ["x"]),
      CREDIT_CARD_TOKEN_NOT_FOUND_ERROR: ({ send }) => send("getToken", [UNKNOWN])
    },
    createCharge: refusals("createCharge"),
    createAuthorization: refusals("createAuthorization"),
    getCharge: {
      API_VALIDATION_ERROR: ({ send }) => send("getCharge", ["x"], { id_type: "other" }),
      CREDIT_CARD_CHARGE_NOT_FOUND_ERROR: ({ send }) => send("getCharge")
    },
    captureCharge: {
      AMOUNT_GREATER_THAN_AUTHORIZED_ERROR: async (world) => capture(world, await held(world), 900_001),
      INVALID_CHARGE_STATUS_ERROR: async (world) => capture(world, await charged(world)),
      AUTHORIZATION_EXPIRED: async (world) => {
        const id = await held(world)
        await world.sandbox.advance(7 * DAY)
        await capture(world, id)
      },
      CREDIT_CARD_CHARGE_NOT_FOUND_ERROR: (world) => capture(world, "none")
    },
    reverseAuthorization: {
      CHARGE_ALREADY_REVERSED_ERROR: async (world) => {
        const id = await held(world)
        await reverse(world, id)
        await reverse(world, id)
      },
      CHARGE_ALREADY_CAPTURED_ERROR: async (world) => reverse(world, await charged(world)),
      CHARGE_FAILED_ERROR: async (world) => {
        const token = await verified(world.sandbox)
        await world.sandbox.act(token, "decline", { failure_code: "STOLEN_CARD" })
        const { body } = await world.send("createAuthorization", [], request(token, { capture: false }))
        await reverse(world, body.id)
      },
      INVALID_AMOUNT_FOR_REVERSE_AUTHORIZATION_ERROR: async (world) =>
        reverse(world, (await charge(world, { amount: 0 })).body.id),
      CREDIT_CARD_CHARGE_NOT_FOUND_ERROR: (world) => reverse(world, "none")
    },
    createRefund: {
      REFUND_AMOUNT_EXCEEDED_ERROR: async (world) => refund(world, await charged(world), 900_001),
      DUPLICATE_REFUND_ERROR: async (world) => {
        const id = await charged(world)
        await refund(world, id, 1_000)
        await refund(world, id, 1_000)
      },
      CREDIT_CARD_CHARGE_NOT_FOUND_ERROR: (world) => refund(world, "none")
    },
    createPromotion: {
      REFERENCE_IN_USE: async (world) => {
        await promote(world)
        await promote(world)
      },
      PROMO_CODE_IN_USE: async (world) => {
        await promote(world, { reference_id: "first", promo_code: "SAVE" })
        await promote(world, { promo_code: "SAVE" })
      }
    },
    listPromotions: { API_VALIDATION_ERROR: ({ send }) => send("listPromotions", [], { bin: "4" }) },
    updatePromotion: {
      PROMO_CODE_IN_USE: async (world) => {
        await promote(world, { reference_id: "first", promo_code: "SAVE" })
        await world.send("updatePromotion", [await promoted(world)], { promo_code: "SAVE" })
      },
      INVALID_DISCOUNT_TYPE: async (world) =>
        world.send("updatePromotion", [await promoted(world)], { discount_amount: 5 }),
      INVALID_START_TIME_UPDATE: async (world) => {
        const id = await promoted(world, { start_time: at(1), end_time: at(3) })
        await world.send("updatePromotion", [id], { start_time: at(3) })
      },
      PROMOTION_NOT_FOUND_ERROR: ({ send }) => send("updatePromotion", ["none"], {})
    },
    deletePromotion: { PROMOTION_NOT_FOUND_ERROR: ({ send }) => send("deletePromotion") }
  },
  unreachable: {
    getChargeOptions: { REQUEST_FORBIDDEN_ERROR: "A public key may call it, so no key of the sandbox is forbidden to." }
  }
})
