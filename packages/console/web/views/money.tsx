/** Balances and volume as charts, every movement, and whether the books balance. */
import { computed, signal } from "@preact/signals"
import { CircleCheck, CircleX } from "lucide-preact"
import { money, nameOf } from "../format.ts"
import { linkTo } from "../router.ts"
import { books, movements } from "../state.ts"
import type { Movement } from "../types.ts"
import { Chart, type Line } from "../ui/chart.tsx"
import { Empty, Field, Id, Time } from "../ui/parts.tsx"

const CASH = "merchant:CASH"
const wanted = signal("")

const currencies = computed(() => [...new Set(movements.value.map(({ currency }) => currency))].sort())
const currency = computed(() => (currencies.value.includes(wanted.value) ? wanted.value : (currencies.value[0] ?? "")))
const ofCurrency = computed(() =>
  movements.value
    .filter((one) => one.currency === currency.value)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
)

/** What a movement does to the merchant's spendable balance. */
const effect = ({ postings }: Movement): number =>
  postings.filter(({ account }) => account === CASH).reduce((sum, { amount }) => sum + amount, 0)

const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1_000)

const balanceNow = computed(() =>
  books.value.balances
    .filter((one) => one.account === CASH && one.currency === currency.value)
    .reduce((sum, { amount }) => sum + amount, 0)
)

/** The balance after each movement, counted back from what it is now. */
const balanceChart = computed(() => {
  const list = ofCurrency.value
  const points = new Map<number, number>()
  let balance = balanceNow.value - list.reduce((sum, one) => sum + effect(one), 0)
  const [first] = list
  if (first) points.set(seconds(first.at) - 60, balance)
  for (const one of list) {
    balance += effect(one)
    points.set(seconds(one.at), balance)
  }
  const line: Line = { name: "Balance", colour: "--accent", shape: "steps", values: [...points.values()] }
  return { times: [...points.keys()], lines: [line] }
})

const bucketOf = (span: number): number => (span <= 3 * 3_600 ? 60 : span <= 4 * 86_400 ? 3_600 : 86_400)

const volumeChart = computed(() => {
  const list = ofCurrency.value
  const span = seconds(list.at(-1)?.at ?? "1970-01-01") - seconds(list[0]?.at ?? "1970-01-01")
  const size = bucketOf(span)
  const buckets = new Map<number, { in: number; out: number }>()
  for (const one of list) {
    const at = Math.floor(seconds(one.at) / size) * size
    const bucket = buckets.get(at) ?? { in: 0, out: 0 }
    const moved = effect(one)
    if (moved > 0) bucket.in += moved
    else bucket.out += moved
    buckets.set(at, bucket)
  }
  const all = [...buckets.values()]
  const lines: ReadonlyArray<Line> = [
    { name: "In", colour: "--good", shape: "bars", values: all.map((one) => one.in) },
    { name: "Out", colour: "--bad", shape: "bars", values: all.map((one) => one.out) }
  ]
  return { times: [...buckets.keys()], lines, size }
})

const totals = computed(() => {
  let into = 0
  let out = 0
  for (const one of ofCurrency.value) {
    const moved = effect(one)
    if (moved > 0) into += moved
    else out -= moved
  }
  return { into, out }
})

const Balanced = () =>
  books.value.balanced ? (
    <p class="books good" role="status">
      <CircleCheck size={17} aria-hidden /> The books balance: every movement sums to zero.
    </p>
  ) : (
    <p class="books bad" role="alert">
      <CircleX size={17} aria-hidden /> The books do not balance. That is a defect of the sandbox.
    </p>
  )

const Figure = ({ name, value, tone }: { readonly name: string; readonly value: number; readonly tone?: string }) => (
  <div class="figure">
    <dt>{name}</dt>
    <dd class={`num ${tone ?? ""}`}>{money(value, currency.value)}</dd>
  </div>
)

const Movements = () => (
  <section aria-label="Movements">
    <h2>Movements</h2>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
    <div class="scroll" tabIndex={0} role="region" aria-label="All movements">
      <table class="plain">
        <caption class="hidden">Movements, newest first</caption>
        <thead>
          <tr>
            <th scope="col">At</th>
            <th scope="col">Type</th>
            <th scope="col">Reference</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col" class="right">
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          {ofCurrency.value
            .toReversed()
            .slice(0, 200)
            .map((one) => (
              <tr key={one.id}>
                <td>
                  <Time at={one.at} />
                </td>
                <td>{nameOf(one.type.toLowerCase())}</td>
                <td>
                  <a href={linkTo("timeline", one.object)}>{one.reference ?? <Id id={one.object} />}</a>
                </td>
                <td>{one.postings.find(({ amount }) => amount < 0)?.account}</td>
                <td>{one.postings.find(({ amount }) => amount > 0)?.account}</td>
                <td class="num right">{money(one.amount, one.currency)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  </section>
)

const Charts = () => {
  const balance = balanceChart.value
  const volume = volumeChart.value
  const unit = { 60: "minute", 3600: "hour", 86400: "day" }[volume.size]
  const last = money(balanceNow.value, currency.value)
  return (
    <div class="charts">
      <section class="card" aria-label="Balance">
        <h2>Balance</h2>
        <Chart label={`The balance over time; it is ${last} now.`} times={balance.times} lines={balance.lines} />
      </section>
      <section class="card" aria-label="Volume">
        <div class="pane-head">
          <h2>Volume by {unit}</h2>
          <ul class="legend">
            <li class="in">In</li>
            <li class="out">Out</li>
          </ul>
        </div>
        <Chart
          label={`Money in and out by ${unit}: ${money(totals.value.into, currency.value)} in, ${money(totals.value.out, currency.value)} out in all.`}
          times={volume.times}
          lines={volume.lines}
        />
      </section>
    </div>
  )
}

export const MoneyView = () => (
  <div class="page">
    <div class="pane-head">
      <h1>Money</h1>
      {currencies.value.length > 1 && (
        <Field label="Currency">
          <select
            value={currency.value}
            onChange={(event) => {
              wanted.value = event.currentTarget.value
            }}
          >
            {currencies.value.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </Field>
      )}
    </div>
    <Balanced />
    {currency.value === "" ? (
      <Empty title="No money has moved yet.">
        <a href={linkTo("start")}>Start here</a>
      </Empty>
    ) : (
      <>
        <dl class="figures">
          <Figure name="Balance" value={balanceNow.value} />
          <Figure name="In" value={totals.value.into} tone="good-text" />
          <Figure name="Out" value={totals.value.out} tone="bad-text" />
        </dl>
        <Charts />
        <Movements />
      </>
    )}
  </div>
)
