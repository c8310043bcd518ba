// @generated from specs/balance.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { components } from "./types.ts"

export type AccountType = components["schemas"]["AccountType"]
export type Balance = components["schemas"]["Balance"]
export type ChannelCategory = components["schemas"]["ChannelCategory"]
export type ChannelCategoryInput = components["schemas"]["ChannelCategoryInput"]
export type CurrencyCode = components["schemas"]["CurrencyCode"]
export type Fee = components["schemas"]["Fee"]
export type FeeStatus = components["schemas"]["FeeStatus"]
export type SettlementStatus = components["schemas"]["SettlementStatus"]
export type Timestamp = components["schemas"]["Timestamp"]
export type Transaction = components["schemas"]["Transaction"]
export type TransactionLink = components["schemas"]["TransactionLink"]
export type TransactionList = components["schemas"]["TransactionList"]
export type TransactionStatus = components["schemas"]["TransactionStatus"]
export type TransactionStatusInput = components["schemas"]["TransactionStatusInput"]
export type TransactionType = components["schemas"]["TransactionType"]
export type TransactionTypeInput = components["schemas"]["TransactionTypeInput"]
