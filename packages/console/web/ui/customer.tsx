/** What the customer of an object can do, and what they would see: the page, the code to scan. */
import { Ban, Check, ExternalLink, Hourglass } from "lucide-preact"
import { api } from "../api.ts"
import { qrOf, referenceOf, statusOf } from "../format.ts"
import { baseUrl, customers } from "../state.ts"
import type { Thing } from "../types.ts"
import { attempt, say } from "./notices.tsx"
import { Qr } from "./parts.tsx"

const OPEN = /^(ACTIVE|PENDING|REQUIRES_ACTION|AWAITING.*|IN_REVIEW|REGISTERED|OPEN|ISSUED)$/i

export const waits = ({ table, value }: Thing): boolean =>
  customers.value.has(table) && OPEN.test(statusOf(value) ?? "ACTIVE")

const act = async (thing: Thing, action: string): Promise<void> => {
  await api("POST", "/customers-act", { id: thing.id, action, account: thing.account, mode: thing.mode })
  say(`The customer's part is done: ${action}.`)
}

const ACTIONS = [
  ["approve", "Approve", Check, "primary"],
  ["decline", "Decline", Ban, ""],
  ["expire", "Let it expire", Hourglass, ""]
] as const

export const Customer = ({ thing }: { readonly thing: Thing }) => {
  const open = waits(thing)
  const qr = open ? qrOf(thing.value) : undefined
  const page = open && customers.value.get(thing.table) === true
  if (!open) return null
  const name = referenceOf(thing.value) ?? thing.id
  return (
    <section class="card customer" aria-label={`The customer of ${name}`}>
      {qr !== undefined && <Qr text={qr} label={`QR code of ${name}`} />}
      <div class="customer-side">
        <h3>The customer's turn</h3>
        <p class="soft">Play the customer: the money moves, and the webhook goes out.</p>
        <div class="actions">
          {ACTIONS.map(([action, label, Icon, kind]) => (
            <button type="button" class={kind} key={action} onClick={() => void attempt(() => act(thing, action))}>
              <Icon size={15} aria-hidden /> {label}
            </button>
          ))}
        </div>
        {page && (
          <a href={`${baseUrl.value}/_sandbox/checkout/${thing.id}`} target="_blank" rel="noreferrer">
            <ExternalLink size={15} aria-hidden /> Open the customer's page
          </a>
        )}
      </div>
    </section>
  )
}
