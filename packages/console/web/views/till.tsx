/** The till of a terminal: a form to sell, and what it knows of its last sales. */
import { useSignal } from "@preact/signals"
import { LifeBuoy, ShoppingCart } from "lucide-preact"
import { attempt, say } from "../ui/notices.tsx"
import { Badge, Field } from "../ui/parts.tsx"
import { ask, type Lane, type Sale } from "./lane.ts"

const METHODS = { card: "Card", qr: "QR code" } as const

const TONES = {
  selling: "info",
  approved: "good",
  accepted_offline: "wait",
  unknown: "wait",
  declined: "bad",
  cancelled: "quiet",
  failed: "quiet"
} as const

const NAMES: Partial<Record<Sale["status"], string>> = {
  failed: "not charged",
  accepted_offline: "offline"
}

const SaleRow = ({ sale }: { readonly sale: Sale }) => (
  <li class="sale">
    <span class="num">
      {sale.currency} {sale.amount}
    </span>
    <span class="row-sub">
      {sale.reference}
      {sale.note ? ` · ${sale.note}` : ""}
    </span>
    <span class="sale-status">
      {sale.recovered && sale.status !== "selling" && <Badge tone="info">recovered</Badge>}{" "}
      <Badge tone={TONES[sale.status]}>{NAMES[sale.status] ?? sale.status}</Badge>
    </span>
  </li>
)

const recover = async (lane: Lane): Promise<void> => {
  const { settled, open } = await ask<{ settled: number; open: number }>(lane, "recover")
  say(open === 0 ? `Recovered; ${settled} settled.` : `${open} still unknown: is the plug in?`)
}

export const Till = ({ lane }: { readonly lane: Lane }) => {
  const amount = useSignal(lane.currency === "IDR" ? "25000" : "10.50")
  const method = useSignal(lane.methods[0] ?? "card")
  const selling = lane.sales.some(({ status }) => status === "selling")
  const unknown = lane.sales.some(({ status }) => status === "unknown")
  const sell = (event: Event): void => {
    event.preventDefault()
    void attempt(() => ask(lane, "sell", { amount: amount.value, method: method.value }))
  }
  return (
    <section class="till" aria-label={`${lane.name} till`}>
      <div class="pane-head">
        <h2>{lane.name}</h2>
        <span class="row-sub">{lane.link}</span>
      </div>
      <form onSubmit={sell}>
        <Field label={`Amount, ${lane.currency}`}>
          <input
            type="text"
            inputMode="decimal"
            value={amount.value}
            onInput={(event) => {
              amount.value = event.currentTarget.value
            }}
          />
        </Field>
        <Field label="With">
          <select
            value={method.value}
            disabled={lane.methods.length < 2}
            onChange={(event) => {
              method.value = event.currentTarget.value as Sale["method"]
            }}
          >
            {lane.methods.map((one) => (
              <option key={one} value={one}>
                {METHODS[one]}
              </option>
            ))}
          </select>
        </Field>
        <button type="submit" class="primary" disabled={selling}>
          <ShoppingCart size={15} aria-hidden /> Sell
        </button>
      </form>
      <ul class="sales" aria-label={`Sales of the ${lane.name} till`} aria-live="polite">
        {lane.sales.length === 0 && <li class="soft">No sale yet.</li>}
        {lane.sales
          .toReversed()
          .slice(0, 3)
          .map((sale) => (
            <SaleRow key={sale.reference} sale={sale} />
          ))}
      </ul>
      {unknown && (
        <button type="button" disabled={lane.recovering} onClick={() => void attempt(() => recover(lane))}>
          <LifeBuoy size={15} aria-hidden /> {lane.recovering ? "Asking the terminal…" : "Recover"}
        </button>
      )}
    </section>
  )
}
