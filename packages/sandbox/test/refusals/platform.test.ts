import { createPlatformClient } from "@pay/platform"
import { expect } from "vitest"
import { account as addAccount, holder as holderFields, platformOf } from "../platform-requests.ts"
import { drain } from "./drain.ts"
import { holdToSpec, type World } from "./suite.ts"

type Part = Pick<World, "send" | "sandbox">
const owned = {
  email: "angie@partner.example",
  type: "OWNED" as const,
  public_profile: { business_name: "Angie lemonade stand" }
}
const account = ({ sandbox }: Pick<World, "sandbox">, change: object = {}) => addAccount(sandbox, change)
type HolderBody = Parameters<ReturnType<typeof createPlatformClient>["createAccountHolder"]>[0]
const holder = async ({ send }: Pick<World, "send">): Promise<string> =>
  (await send("createAccountHolder", [], holderFields())).body.id
/** A holder that was linked to an account: it is being verified. */
const reviewed = async (part: Part): Promise<string> => {
  const account_holder_id = await holder(part)
  await part.send("linkAccountHolder", [await account(part)], { account_holder_id })
  return account_holder_id
}
const verified = async (part: Part): Promise<string> => {
  const id = await reviewed(part)
  await part.sandbox.act(id, "approve")
  return id
}
const capability = (channel_code: "GCASH" | "PH_CARDS" = "GCASH") => ({
  capabilities: { type: "MONEY_IN" as const, channel_code }
})
const request = ({ send }: Pick<World, "send">, id: string, channel_code?: "PH_CARDS") =>
  send("requestCapability", [id], capability(channel_code))
const transfer = async (part: Part, change: object = {}) =>
  part.send("createTransfer", [], {
    reference: "t-1",
    amount: 1_000,
    source_user_id: await platformOf(part.sandbox),
    destination_user_id: await account(part),
    ...change
  })
const rule = (destination_account_id: string, flat_amount = 3_000) => ({
  name: "fees",
  routes: [{ flat_amount, currency: "IDR", destination_account_id, reference_id: "fee" }]
})
const OFF = { "platform.holders_not_activated": true }
const UNCHANGED =
  "The reference gives an update of the holder the refusals of a request for a capability, which it does not make."

holdToSpec({
  product: "platform",
  client: createPlatformClient,
  served: {
    createAccount: async ({ client }) => {
      expect(await client.createAccount(owned)).toMatchObject({ type: "OWNED", status: "LIVE" })
    },
    getAccount: async ({ client, sandbox }) => {
      const id = await account({ sandbox })
      expect(await client.getAccount(id)).toMatchObject({ id, email: owned.email })
    },
    listAccounts: async ({ client, sandbox }) => {
      const id = await account({ sandbox })
      expect(await client.listAccounts()).toMatchObject({ data: [{ id }], has_more: false })
    },
    updateAccount: async ({ client, sandbox }) => {
      const id = await account({ sandbox })
      expect(await client.updateAccount(id, { email: "n@partner.example" })).toMatchObject({
        email: "n@partner.example"
      })
    },
    linkAccountHolder: async ({ client, ...part }) => {
      const account_holder_id = await holder(part)
      const id = await account(part)
      expect(await client.linkAccountHolder(id, { account_holder_id })).toMatchObject({ id, account_holder_id })
    },
    createAccountHolder: async ({ client }) => {
      const made = await client.createAccountHolder(holderFields() as HolderBody)
      expect(made.kyc).toEqual({ status: "NOT_VERIFIED" })
    },
    getAccountHolder: async ({ client, send }) => {
      const id = await holder({ send })
      expect(await client.getAccountHolder(id)).toMatchObject({ id, kyc: { status: "NOT_VERIFIED" } })
    },
    updateAccountHolder: async ({ client, send }) => {
      const changed = await client.updateAccountHolder(await holder({ send }), { website_url: "partner.example" })
      expect(changed).toMatchObject({ website_url: "partner.example" })
    },
    requestCapability: async ({ client, ...part }) => {
      const { capabilities } = await client.requestCapability(await verified(part), capability())
      expect(capabilities).toMatchObject([{ channel_code: "GCASH", status: "VERIFICATION_IN_PROGRESS" }])
    },
    createTransfer: async ({ client, sandbox }) => {
      const destination_user_id = await account({ sandbox })
      const source_user_id = await platformOf(sandbox)
      const made = await client.createTransfer({ reference: "t-1", amount: 1, source_user_id, destination_user_id })
      expect(made).toMatchObject({ status: "SUCCESSFUL", amount: 1 })
    },
    getTransfer: async ({ client, ...part }) => {
      await transfer(part)
      expect(await client.getTransfer("t-1")).toMatchObject({ reference: "t-1", amount: 1_000 })
    },
    createSplitRule: async ({ client, sandbox }) => {
      const destination_account_id = await account({ sandbox })
      const route = { flat_amount: 1, currency: "IDR", destination_account_id, reference_id: "fee" } as const
      expect(await client.createSplitRule({ name: "fees", routes: [route] })).toMatchObject({ routes: [route] })
    },
    setWebhookUrl: async ({ client }) => {
      const set = await client.setWebhookUrl("invoice", { url: "https://shop.example/hooks" })
      expect(set).toMatchObject({ status: "SUCCESSFUL", environment: "TEST" })
    }
  },
  refused: {
    createAccount: {
      INVALID_CONFIGURATION: ({ send }) =>
        send("createAccount", [], {
          ...owned,
          type: undefined,
          configurations: { has_dashboard: false, has_withdrawal: true }
        }),
      TYPE_AND_CONFIGURATION_CONFLICT: ({ send }) => send("createAccount", [], { ...owned, type: undefined })
    },
    createAccountHolder: {
      FEATURE_NOT_ACTIVATED: async ({ set, send }) => {
        await set(OFF)
        await send("createAccountHolder", [], holderFields())
      }
    },
    getAccountHolder: { DATA_NOT_FOUND: ({ send }) => send("getAccountHolder") },
    updateAccountHolder: {
      FEATURE_NOT_ACTIVATED: async (world) => {
        const id = await holder(world)
        await world.set(OFF)
        await world.send("updateAccountHolder", [id], {})
      },
      KYC_VERIFICATION_IN_PROGRESS: async (world) =>
        world.send("updateAccountHolder", [await reviewed(world)], { email: "b@partner.example" }),
      DATA_NOT_FOUND: ({ send }) => send("updateAccountHolder", ["none"], {})
    },
    requestCapability: {
      INSUFFICIENT_ACCOUNT_HOLDER_DATA: async (world) => request(world, await verified(world), "PH_CARDS"),
      FEATURE_NOT_ACTIVATED: async (world) => {
        const id = await verified(world)
        await world.set(OFF)
        await request(world, id)
      },
      KYC_VERIFICATION_IN_PROGRESS: async (world) => request(world, await reviewed(world)),
      CHANNEL_ACTIVATION_IN_PROGRESS: async (world) => {
        const id = await verified(world)
        await request(world, id)
        await request(world, id)
      },
      CHANNEL_HAS_BEEN_ACTIVATED: async (world) => {
        const id = await verified(world)
        await request(world, id)
        await world.sandbox.advance(10_000)
        await request(world, id)
      },
      KYC_VERIFICATION_REQUIRED: async (world) => request(world, await holder(world)),
      DATA_NOT_FOUND: (world) => request(world, "none")
    },
    createTransfer: {
      INVALID_SOURCE_OR_DESTINATION_ERROR: (world) => transfer(world, { destination_user_id: "none" }),
      INSUFFICIENT_BALANCE: async (world) => {
        await drain(world.sandbox)
        await transfer(world)
      },
      MISMATCH_PAYLOAD_FOR_REFERENCE: async (world) => {
        await transfer(world)
        await transfer(world, { amount: 2 })
      },
      INVALID_AMOUNT: (world) => transfer(world, { amount: 1.5 }),
      DUPLICATE_REFERENCE: async (world) => {
        const destination_user_id = await account(world)
        await transfer(world, { destination_user_id })
        await transfer(world, { destination_user_id })
      },
      XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE: async (world) => {
        const destination_user_id = await account(world)
        await world.sandbox.act(destination_user_id, "suspend")
        await transfer(world, { destination_user_id })
      },
      API_KEY_ENVIRONMENT_NOT_MATCH: async (world) => {
        const destination_user_id = await account(world)
        const live = btoa(`${world.sandbox.live.apiKey}:`)
        await world.send(
          "createTransfer",
          [],
          { reference: "t", amount: 1, source_user_id: await platformOf(world.sandbox), destination_user_id },
          { authorization: `Basic ${live}` }
        )
      },
      TRANSFER_IN_PROGRESS: async (world) => {
        await world.set({ "platform.slow_transfers": true })
        const destination_user_id = await account(world)
        await transfer(world, { destination_user_id })
        await transfer(world, { destination_user_id })
      }
    },
    getTransfer: { DATA_NOT_FOUND: ({ send }) => send("getTransfer") },
    createSplitRule: {
      INVALID_FEE_AMOUNT: async (world) => world.send("createSplitRule", [], rule(await account(world), -1)),
      DUPLICATE_ERROR: async (world) => {
        const { name, routes } = rule(await account(world))
        await world.send("createSplitRule", [], { name, routes: [...routes, ...routes] })
      },
      DESTINATION_ACCOUNT_NOT_FOUND: ({ send }) => send("createSplitRule", [], rule("none"))
    },
    setWebhookUrl: {
      INVALID_URL_FORMAT: ({ send }) => send("setWebhookUrl", ["invoice"], { url: "nowhere" }),
      CALLBACK_AUTHENTICATION_TOKEN_NOT_FOUND_ERROR: async ({ set, send }) => {
        await set({ "platform.no_callback_token": true })
        await send("setWebhookUrl", ["invoice"], { url: "https://shop.example/hooks" })
      }
    }
  },
  unreachable: {
    updateAccountHolder: {
      INSUFFICIENT_ACCOUNT_HOLDER_DATA: UNCHANGED,
      CHANNEL_HAS_BEEN_ACTIVATED: UNCHANGED,
      CHANNEL_ACTIVATION_IN_PROGRESS: UNCHANGED,
      KYC_VERIFICATION_REQUIRED: UNCHANGED
    },
    getTransfer: {
      INVALID_API_KEY_ERROR: "A key without access to xenPlatform: every key of the sandbox has it."
    }
  }
})
