/** Three card terminals side by side, each with its till; beneath them what the acquirer knows. */
import { computed } from "@preact/signals"
import { CircleCheck, CircleX } from "lucide-preact"
import { extended } from "../state.ts"
import { Badge, Empty, Time } from "../ui/parts.tsx"
import { Device } from "./device.tsx"
import type { TerminalsState } from "./lane.ts"
import { Till } from "./till.tsx"

const state = computed(() => extended.value.terminals as TerminalsState | undefined)

const Ledger = ({ ledger, double_charged }: TerminalsState) => (
  <section class="card" aria-label="The acquirer's ledger" data-real-time>
    <div class="pane-head">
      <h2>The acquirer's ledger</h2>
      {double_charged.length === 0 ? (
        <p class="books good" role="status">
          <CircleCheck size={16} aria-hidden /> Nobody was charged twice
        </p>
      ) : (
        <p class="books bad" role="alert">
          <CircleX size={16} aria-hidden /> Charged twice: {double_charged.join(", ")}
        </p>
      )}
    </div>
    {ledger.length === 0 ? (
      <Empty title="No money has moved on a terminal yet." />
    ) : (
      <table class="plain">
        <caption class="hidden">Movements of money, newest first</caption>
        <thead>
          <tr>
            <th scope="col">At</th>
            <th scope="col">Reference</th>
            <th scope="col" class="wide">
              Terminal
            </th>
            <th scope="col">Kind</th>
            <th scope="col" class="right">
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          {ledger
            .toReversed()
            .slice(0, 100)
            .map((one) => (
              <tr key={one.sequence}>
                <td>
                  <Time at={one.at} />
                </td>
                <td>{one.reference}</td>
                <td class="wide">{one.device}</td>
                <td>
                  <Badge>{one.kind}</Badge>
                </td>
                <td class="num right">
                  {one.currency} {one.amount}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    )}
  </section>
)

export const TerminalsView = () => (
  <div class="page wide-page">
    <div class="pane-head">
      <h1>Terminals</h1>
    </div>
    <p class="soft lead">
      Sell at a till, then be the customer at its terminal. Pull the plug while the customer stands there: the till
      finds out what happened, and never charges twice.
    </p>
    {state.value === undefined ? (
      <Empty title="The terminals are starting." />
    ) : (
      <>
        <ul class="lanes">
          {state.value.lanes.map((lane) => (
            <li class="lane" key={lane.id} data-lane={lane.id}>
              <Till lane={lane} />
              <Device lane={lane} />
            </li>
          ))}
        </ul>
        <Ledger {...state.value} />
      </>
    )}
  </div>
)
