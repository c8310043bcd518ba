/**
 * What a stop of the tour is made of.
 *
 * @module
 */
import type { Sandbox } from "@pay/sandbox"

/** What a stop has to walk with. */
export interface Guide {
  readonly sandbox: Sandbox
  /** How every client is made. */
  readonly config: { readonly apiKey: string; readonly baseUrl: string }
}

/** One product's stop: walks it through its client and tells what came of it, in a few words. */
export interface Stop {
  readonly product: string
  readonly walk: (guide: Guide) => Promise<string>
}

export const SECOND = 1_000
export const DAY = 86_400_000

/** A customer with what wallets, banks and senders abroad ask for. */
export const person = (reference_id: string) => ({
  reference_id,
  type: "INDIVIDUAL" as const,
  individual_detail: { given_names: "Rika", surname: "Sutanto", nationality: "ID", date_of_birth: "1990-01-01" },
  email: "rika@example.com",
  mobile_number: "+6281234567890",
  addresses: [{ country: "ID", city: "Jakarta", street_line1: "Jl. Sudirman 1" }]
})
