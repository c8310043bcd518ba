import type { OperationFacts } from "@pay/core/operation"
import { createSnapSigner } from "@pay/signatures"
import { createSnapClient } from "@pay/snap"
import { expect } from "vitest"
import { account, bri, briBinding, code, dana, headers, idr, PARTNER, privateKey } from "../snap-requests.ts"
import { withHeaders } from "./causes.ts"
import { type Cause, holdToSpec, type World } from "./suite.ts"

type Part = Pick<World, "send" | "sandbox">
const bind = async ({ send }: Pick<World, "send">): Promise<string> =>
  (await send("createAccountBinding", [], briBinding)).body.referenceNo
const open = async ({ send, sandbox }: Part) => {
  await send("createVirtualAccount", [], account())
  await sandbox.advance(1_000)
}
const change = (value = "12000.00") => ({
  trxId: "trx-1",
  virtualAccountName: "Jane Doe",
  totalAmount: idr(value)
})
/** A payment by wallet that its customer has confirmed. */
const paid = async ({ send, sandbox }: Part): Promise<string> => {
  const { body } = await send("createDirectDebit", [], dana())
  await sandbox.act(body.referenceNo, "approve")
  return body.referenceNo
}
const byOtp = {
  ...dana(),
  urlParam: undefined,
  payOptionDetails: [{ payMethod: "DIRECT_DEBIT", payOption: "BRI", additionalInfo: { channelProperties: bri } }]
}
const twice =
  (operation: string, body: object) =>
  async ({ send }: Pick<World, "send">) => {
    await send(operation, [], body)
    await send(operation, [], body)
  }

const setting = (name: string): Cause => ({
  before: (sandbox) => sandbox.control("POST", "/settings", { [name]: true })
})

/** Causes of the codes that every call has, by status and the last two digits: `SSS` of the service stands between. */
const causes = (_: OperationFacts, status: number, code: string): Cause | undefined => {
  switch (`${status} ${code.slice(-2)}`) {
    case "400 00":
      return { change: (request) => ({ ...request, body: "{" }) }
    case "400 01":
      return { change: (request) => withHeaders(request, { "x-timestamp": "yesterday" }) }
    case "400 02":
      return { change: (request) => withHeaders(request, { "x-signature": undefined }) }
    case "401 00":
      return { change: (request) => withHeaders(request, { authorization: "Basic bm9uZTo=" }) }
    case "403 01":
      return setting("snap.not_a_merchant")
    case "403 15":
      return setting("snap.forbidden")
    case "409 00":
      return { times: 2 }
    default:
      return undefined
  }
}

const NO_AMOUNT = "The call has no amount that could be out of range."
const NO_CREATION = "The call creates nothing whose reference could exist already."
const NO_BEARER = "Calls carry the API key; no operation of the reference gives out a bearer token that could be wrong."
const OPERATIONS = {
  createAccountBinding: "07",
  inquireAccountBinding: "08",
  unbindAccount: "08",
  verifyBindingOtp: "04",
  verifyPaymentOtp: "04",
  createVirtualAccount: "27",
  inquireVirtualAccount: "30",
  updateVirtualAccount: "28",
  deactivateVirtualAccount: "31",
  createQrCode: "47",
  inquireQrCode: "51",
  createDirectDebit: "54",
  inquireDirectDebit: "55",
  refundDirectDebit: "58"
} as const
const WITH_AMOUNT = [
  "createVirtualAccount",
  "updateVirtualAccount",
  "createQrCode",
  "createDirectDebit",
  "refundDirectDebit"
]
const CREATING = [
  "createAccountBinding",
  "createVirtualAccount",
  "createQrCode",
  "createDirectDebit",
  "refundDirectDebit"
]

holdToSpec({
  product: "snap",
  client: createSnapClient,
  config: { snap: { partnerId: PARTNER, signer: createSnapSigner({ privateKey }) } },
  headers,
  causes,
  served: {
    createAccountBinding: async ({ client }) => {
      expect(await client.createAccountBinding(briBinding)).toMatchObject({ responseCode: "2000700" })
    },
    inquireAccountBinding: async ({ client, send }) => {
      const referenceNo = await bind({ send })
      const found = await client.inquireAccountBinding({ partnerReferenceNo: "binding-1" })
      expect(found).toMatchObject({ responseCode: "2000800", referenceNo })
    },
    unbindAccount: async ({ client, send }) => {
      await bind({ send })
      expect(await client.unbindAccount({ partnerReferenceNo: "binding-1" })).toMatchObject({ responseCode: "2000800" })
    },
    verifyBindingOtp: async ({ client, send }) => {
      const originalReferenceNo = await bind({ send })
      const done = await client.verifyBindingOtp({ originalReferenceNo, otp: "123456", type: "binding" })
      expect(done).toMatchObject({ responseCode: "2000400", originalPartnerReferenceNo: "binding-1" })
    },
    verifyPaymentOtp: async ({ client, send }) => {
      const { body } = await send("createDirectDebit", [], byOtp)
      const done = await client.verifyPaymentOtp({
        originalReferenceNo: body.referenceNo,
        otp: "123456",
        type: "payment"
      })
      expect(done).toMatchObject({ responseCode: "2000400", originalPartnerReferenceNo: "debit-1" })
    },
    createVirtualAccount: async ({ client }) => {
      expect(await client.createVirtualAccount(account())).toMatchObject({ responseCode: "2002700" })
    },
    inquireVirtualAccount: async ({ client, ...part }) => {
      await open(part)
      expect(await client.inquireVirtualAccount({ trxId: "trx-1" })).toMatchObject({ responseCode: "2003000" })
    },
    updateVirtualAccount: async ({ client, ...part }) => {
      await open(part)
      const changed = await client.updateVirtualAccount(change())
      expect(changed).toMatchObject({ responseCode: "2002800" })
    },
    deactivateVirtualAccount: async ({ client, ...part }) => {
      await open(part)
      expect(await client.deactivateVirtualAccount({ trxId: "trx-1" })).toMatchObject({ responseCode: "2003100" })
    },
    createQrCode: async ({ client }) => {
      expect(await client.createQrCode(code())).toMatchObject({ responseCode: "2004700" })
    },
    inquireQrCode: async ({ client, send }) => {
      await send("createQrCode", [], code())
      const found = await client.inquireQrCode({ serviceCode: "47", originalPartnerReferenceNo: "qr-1" })
      expect(found).toMatchObject({ responseCode: "2005100" })
    },
    createDirectDebit: async ({ client }) => {
      expect(await client.createDirectDebit(dana())).toMatchObject({ responseCode: "2005400" })
    },
    inquireDirectDebit: async ({ client, ...part }) => {
      await paid(part)
      const found = await client.inquireDirectDebit({ serviceCode: "54", originalPartnerReferenceNo: "debit-1" })
      expect(found).toMatchObject({ latestTransactionStatus: "00" })
    },
    refundDirectDebit: async ({ client, ...part }) => {
      const originalReferenceNo = await paid(part)
      expect(await client.refundDirectDebit({ originalReferenceNo })).toMatchObject({ responseCode: "2005800" })
    }
  },
  refused: {
    createAccountBinding: { "4090701": twice("createAccountBinding", briBinding) },
    createVirtualAccount: {
      "4012723": ({ send }) => send("createVirtualAccount", [], account({ totalAmount: idr("0.00") })),
      "4092701": twice("createVirtualAccount", account())
    },
    updateVirtualAccount: {
      "4012823": async (world) => {
        await open(world)
        await world.send("updateVirtualAccount", [], change("0.00"))
      }
    },
    createQrCode: {
      "4014723": ({ send }) => send("createQrCode", [], code({ amount: idr("10000001.00") })),
      "4094701": twice("createQrCode", code())
    },
    createDirectDebit: {
      "4015423": ({ send }) => send("createDirectDebit", [], dana({ amount: idr("50000001.00") })),
      "4095401": twice("createDirectDebit", dana())
    },
    refundDirectDebit: {
      "4015823": async (world) =>
        world.send("refundDirectDebit", [], {
          originalReferenceNo: await paid(world),
          refundAmount: idr("25000.01")
        }),
      "4095801": async (world) => {
        const part = { originalReferenceNo: await paid(world), partnerRefundNo: "r-1", refundAmount: idr("1.00") }
        await world.send("refundDirectDebit", [], part)
        await world.send("refundDirectDebit", [], part)
      }
    }
  },
  unreachable: Object.fromEntries(
    Object.entries(OPERATIONS).map(([name, service]) => [
      name,
      {
        [`401${service}01 401`]: NO_BEARER,
        ...(WITH_AMOUNT.includes(name) ? {} : { [`401${service}23`]: NO_AMOUNT }),
        ...(CREATING.includes(name) ? {} : { [`409${service}01`]: NO_CREATION })
      }
    ])
  )
})
