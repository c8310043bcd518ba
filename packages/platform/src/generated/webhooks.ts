// @generated from specs/platform.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WebhookEvent } from "@pay/core/operation"
import {
  answerAccountHolderEvent,
  answerAccountCreatedEvent,
  answerAccountProgressEvent,
  answerAccountRiskEvent
} from "./schemas.ts"
import type { components } from "./types.ts"

export type AccountHolderKycStatusPayload = components["schemas"]["AccountHolderEvent"]
/**
 * A holder passed, failed or must repair its verification; only for OWNED accounts.
 *
 * Source: xenPlatform › Account Holder KYC Verification Callback.
 */
export const accountHolderKycStatus: WebhookEvent<"account_holder.kyc.status", AccountHolderKycStatusPayload> = {
  id: "platform/account_holder.kyc.status",
  product: "platform",
  name: "account_holder.kyc.status",
  mark: { field: "event", value: "account_holder.kyc.status", shape: { lacks: ["data.capabilities"] } },
  target: "xenPlatform",
  verify: "callback-token",
  identity: ["data.id", "event", "data.updated"],
  order: { object: "data.id", by: "data.updated" },
  refetch: { operation: "getAccountHolder", with: { "path.id": "data.id" } },
  schema: answerAccountHolderEvent
}

export type AccountHolderCapabilitiesStatusPayload = components["schemas"]["AccountHolderEvent"]
/**
 * A capability went live, was declined or must be repaired; only for OWNED accounts.
 *
 * Told by its data: the documented payload bears the name of the other holder event.
 *
 * Source: xenPlatform › Account Holder Capabilities Activation Callback.
 */
export const accountHolderCapabilitiesStatus: WebhookEvent<
  "account_holder.capabilities.status",
  AccountHolderCapabilitiesStatusPayload
> = {
  id: "platform/account_holder.capabilities.status",
  product: "platform",
  name: "account_holder.capabilities.status",
  mark: { shape: { has: ["event", "data.capabilities"] } },
  target: "xenPlatform",
  verify: "callback-token",
  identity: ["data.id", "event", "data.updated"],
  order: { object: "data.id", by: "data.updated" },
  refetch: { operation: "getAccountHolder", with: { "path.id": "data.id" } },
  schema: answerAccountHolderEvent
}

export type AccountCreatedPayload = components["schemas"]["AccountCreatedEvent"]
/**
 * An OWNED account is ready; only now act for it.
 *
 * Source: xenPlatform › Account Callback.
 */
export const accountCreated: WebhookEvent<"account.created", AccountCreatedPayload> = {
  id: "platform/account.created",
  product: "platform",
  name: "account.created",
  mark: { field: "event", value: "account.created" },
  target: "xenPlatform",
  verify: "callback-token",
  identity: ["data.id", "event", "created"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getAccount", with: { "path.id": "data.id" } },
  schema: answerAccountCreatedEvent
}

export type AccountRegisteredPayload = components["schemas"]["AccountProgressEvent"]
/**
 * The partner of a MANAGED account signed up.
 *
 * Source: xenPlatform › Managed Account Updated Callback.
 */
export const accountRegistered: WebhookEvent<"account.registered", AccountRegisteredPayload> = {
  id: "platform/account.registered",
  product: "platform",
  name: "account.registered",
  mark: { field: "event", value: "account.registered" },
  target: "xenPlatform",
  verify: "callback-token",
  identity: ["data.id", "event", "created"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getAccount", with: { "path.id": "data.id" } },
  schema: answerAccountProgressEvent
}

export type AccountActivatedPayload = components["schemas"]["AccountProgressEvent"]
/**
 * A MANAGED account may take live payments.
 *
 * Source: xenPlatform › Managed Account Updated Callback.
 */
export const accountActivated: WebhookEvent<"account.activated", AccountActivatedPayload> = {
  id: "platform/account.activated",
  product: "platform",
  name: "account.activated",
  mark: { field: "event", value: "account.activated" },
  target: "xenPlatform",
  verify: "callback-token",
  identity: ["data.id", "event", "created"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getAccount", with: { "path.id": "data.id" } },
  schema: answerAccountProgressEvent
}

export type AccountSuspectedPayload = components["schemas"]["AccountRiskEvent"]
/**
 * Money-out of an account was switched off; its status stays LIVE.
 *
 * Source: xenPlatform › Account Suspension Callback.
 */
export const accountSuspected: WebhookEvent<"account.suspected", AccountSuspectedPayload> = {
  id: "platform/account.suspected",
  product: "platform",
  name: "account.suspected",
  mark: { field: "event", value: "account.suspected" },
  target: "xenPlatform",
  verify: "callback-token",
  identity: ["data.id", "event", "created"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getAccount", with: { "path.id": "data.id" } },
  schema: answerAccountRiskEvent
}

export type AccountSuspendedPayload = components["schemas"]["AccountRiskEvent"]
/**
 * Money-in and money-out of an account were switched off.
 *
 * Source: xenPlatform › Account Suspension Callback.
 */
export const accountSuspended: WebhookEvent<"account.suspended", AccountSuspendedPayload> = {
  id: "platform/account.suspended",
  product: "platform",
  name: "account.suspended",
  mark: { field: "event", value: "account.suspended" },
  target: "xenPlatform",
  verify: "callback-token",
  identity: ["data.id", "event", "created"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getAccount", with: { "path.id": "data.id" } },
  schema: answerAccountRiskEvent
}

export type AccountClearedPayload = components["schemas"]["AccountRiskEvent"]
/**
 * An account may move money again.
 *
 * Source: xenPlatform › Account Suspension Callback.
 */
export const accountCleared: WebhookEvent<"account.cleared", AccountClearedPayload> = {
  id: "platform/account.cleared",
  product: "platform",
  name: "account.cleared",
  mark: { field: "event", value: "account.cleared" },
  target: "xenPlatform",
  verify: "callback-token",
  identity: ["data.id", "event", "created"],
  order: { object: "data.id", by: "created" },
  refetch: { operation: "getAccount", with: { "path.id": "data.id" } },
  schema: answerAccountRiskEvent
}

/** Every event of xenPlatform. */
export const events = [
  accountHolderKycStatus, accountHolderCapabilitiesStatus, accountCreated, accountRegistered, accountActivated,
  accountSuspected, accountSuspended, accountCleared
] as const
