/** What the compiler tells a user of @pay/balance/effect: pages are a stream with the call's errors. */
import { Balance, type ListTransactionsError, type Transaction } from "@pay/balance/effect"
import { Effect, Stream } from "effect"

const transactions = Stream.unwrap(Effect.map(Balance, (balance) => balance.listTransactionsAll()))

export const typed: Stream.Stream<Transaction, ListTransactionsError, Balance> = transactions

// @ts-expect-error: an item is a transaction.
export const texts: Stream.Stream<string, ListTransactionsError, Balance> = transactions
