/** A terminal and its till, as `pnpm console` tells them. */
import { api } from "../api.ts"

export interface Shown {
  readonly shows: "idle" | "card" | "pin" | "qr" | "approved" | "declined" | "cancelled" | "expired" | "offline"
  readonly reference?: string
  readonly amount?: string
  readonly currency?: string
  readonly code?: string
  readonly message?: string
}

export interface Sale {
  readonly reference: string
  readonly amount: string
  readonly currency: string
  readonly method: "card" | "qr"
  readonly status: "selling" | "failed" | "approved" | "declined" | "cancelled" | "unknown" | "accepted_offline"
  readonly note: string
  readonly recovered: boolean
}

export interface Lane {
  readonly id: string
  readonly name: string
  readonly device: string
  readonly link: string
  readonly currency: string
  readonly methods: ReadonlyArray<"card" | "qr">
  readonly plugged: boolean
  readonly recovering: boolean
  readonly screen: Shown
  readonly sales: ReadonlyArray<Sale>
}

export interface TerminalsState {
  readonly lanes: ReadonlyArray<Lane>
  readonly ledger: ReadonlyArray<{
    readonly sequence: number
    readonly at: string
    readonly kind: string
    readonly reference: string
    readonly device: string
    readonly amount: string
    readonly currency: string
  }>
  readonly double_charged: ReadonlyArray<string>
}

/** Asks something of a lane: `sell`, `act`, `plug`, `reboot`, `recover`. */
export const ask = <A>({ id }: Lane, control: string, body: unknown = {}): Promise<A> =>
  api("POST", `/terminals/${id}/${control}`, body)
