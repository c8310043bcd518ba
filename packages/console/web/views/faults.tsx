/** What is to go wrong: a switch and a slider for each kind, and all faults that are set with their strikes. */
import { signal } from "@preact/signals"
import { Trash2 } from "lucide-preact"
import { api } from "../api.ts"
import { faults, loadFaults } from "../state.ts"
import type { Fault } from "../types.ts"
import { attempt } from "../ui/notices.tsx"
import { Badge, Empty, Field } from "../ui/parts.tsx"

interface Kind {
  readonly kind: string
  readonly name: string
  readonly what: string
  readonly fixed?: Readonly<Record<string, unknown>>
}

const KINDS: ReadonlyArray<Kind> = [
  { kind: "delay", name: "Slow answers", what: "An answer takes two seconds longer.", fixed: { ms: 2_000 } },
  {
    kind: "http-status",
    name: "Server errors",
    what: "503 instead of the answer; nothing is done.",
    fixed: { status: 503 }
  },
  { kind: "reset-before", name: "Cut before", what: "The connection is cut before anything is done." },
  {
    kind: "reset-after-commit",
    name: "Cut after",
    what: "It is done, and then the connection is cut: the outcome is unknown."
  },
  { kind: "truncate", name: "Half an answer", what: "It is done; half of the answer arrives." },
  { kind: "duplicate-webhook", name: "Webhooks twice", what: "A delivery is made twice." },
  { kind: "drop-webhook", name: "Webhooks lost", what: "A delivery never leaves; it is made again on schedule." },
  { kind: "reorder-webhook", name: "Webhooks overtaken", what: "A delivery is held back until another has passed it." }
]

/** Where a slider stands before its switch is on, in percent. */
const rates = signal<Readonly<Record<string, number>>>({})
const path = signal("")

// The switch's own fault: without a limit, and not narrowed by anything but the path.
const setBySwitch = (kind: string): Fault | undefined =>
  faults.value.find((one) => one.kind === kind && one.count === undefined && one.event === undefined)

const rateOf = (kind: string): number => rates.value[kind] ?? Math.round((setBySwitch(kind)?.rate ?? 1) * 100)

const setFault = async ({ kind, fixed }: Kind, on: boolean): Promise<void> => {
  const old = setBySwitch(kind)
  if (old) await api("DELETE", `/faults/${old.id}`)
  if (on) {
    const narrowed = path.value.trim() !== "" && !kind.endsWith("-webhook") ? { path: path.value.trim() } : {}
    await api("POST", "/faults", { kind, ...fixed, ...narrowed, rate: rateOf(kind) / 100 })
  }
  await loadFaults()
}

const Switch = ({ given }: { readonly given: Kind }) => {
  const { kind, name, what } = given
  const fault = setBySwitch(kind)
  const rate = rateOf(kind)
  return (
    <li class={fault ? "fault on" : "fault"}>
      <label class="switch">
        <input
          type="checkbox"
          checked={fault !== undefined}
          onChange={(event) => {
            const on = event.currentTarget.checked
            void attempt(() => setFault(given, on))
          }}
        />
        <span>
          <strong>{name}</strong>
          <span class="soft">{what}</span>
        </span>
      </label>
      <div class="rate">
        <input
          type="range"
          min={1}
          max={100}
          value={rate}
          aria-label={`How often: ${name.toLowerCase()}`}
          aria-valuetext={`${rate} percent`}
          onInput={(event) => {
            rates.value = { ...rates.value, [kind]: Number(event.currentTarget.value) }
          }}
          onChange={() => {
            if (fault) void attempt(() => setFault(given, true))
          }}
        />
        <output class="num">{rate} %</output>
        <span class="struck num" aria-live="polite">
          {fault ? `struck ${fault.struck}×` : ""}
        </span>
      </div>
    </li>
  )
}

const describe = ({ kind, method, path: at, event, rate, count, ms, status, error_code }: Fault): string =>
  [
    [method, at].filter(Boolean).join(" ") || (kind.endsWith("-webhook") ? (event ?? "any webhook") : "any request"),
    rate === undefined ? undefined : `${Math.round(rate * 100)} %`,
    count === undefined ? undefined : `${count}×`,
    ms === undefined ? undefined : `${ms} ms`,
    status,
    error_code
  ]
    .filter((part) => part !== undefined)
    .join(" · ")

const remove = async (fault?: Fault): Promise<void> => {
  await api("DELETE", fault ? `/faults/${fault.id}` : "/faults")
  await loadFaults()
}

export const FaultsView = () => (
  <div class="page">
    <div class="pane-head">
      <h1>Faults</h1>
      <button type="button" disabled={faults.value.length === 0} onClick={() => void attempt(() => remove())}>
        Switch all off
      </button>
    </div>
    <p class="soft lead">
      What networks and servers do wrong, on purpose. A program that takes money correctly survives all of it: it
      charges once, and never takes an unknown outcome for a failure.
    </p>
    <Field label="Only requests to (path, e.g. /ewallets/*; empty means all)">
      <input
        type="text"
        class="path-input"
        value={path.value}
        spellcheck={false}
        onInput={(event) => {
          path.value = event.currentTarget.value
        }}
      />
    </Field>
    <ul class="faults" aria-label="Kinds of faults">
      {KINDS.map((given) => (
        <Switch key={given.kind} given={given} />
      ))}
    </ul>
    <section aria-label="Faults that are set">
      <h2>Set now</h2>
      {faults.value.length === 0 ? (
        <Empty title="Nothing goes wrong." />
      ) : (
        <table class="plain">
          <caption class="hidden">Faults that are set</caption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">When</th>
              <th scope="col" class="right">
                Struck
              </th>
              <th scope="col">
                <span class="hidden">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {faults.value.map((fault) => (
              <tr key={fault.id}>
                <td>
                  <Badge tone="wait">{fault.kind}</Badge>
                </td>
                <td>{describe(fault)}</td>
                <td class="num right">{fault.struck}</td>
                <td class="right">
                  <button
                    type="button"
                    class="icon"
                    aria-label={`Remove ${fault.kind}`}
                    onClick={() => void attempt(() => remove(fault))}
                  >
                    <Trash2 size={15} aria-hidden />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  </div>
)
