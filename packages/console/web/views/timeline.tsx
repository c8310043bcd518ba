/** One payment from its first byte to its settlement, live. */
import { computed, signal } from "@preact/signals"
import { amountOf, money, nameOf, referenceOf, statusOf } from "../format.ts"
import { linkTo, place } from "../router.ts"
import { acts, changes, movements, requests, things, webhooks } from "../state.ts"
import { type Known, storyOf } from "../story.ts"
import type { Thing } from "../types.ts"
import { Customer, waits } from "../ui/customer.tsx"
import { Badge, byArrows, Empty, Facts, Id } from "../ui/parts.tsx"
import { Split } from "../ui/split.tsx"
import { BeatItem, keyOf } from "./beat.tsx"
import { NextTimer } from "./clock.tsx"

const search = signal("")

// What a merchant would call a payment: it has a name of theirs, or an amount.
const isPayment = ({ table, value }: Thing): boolean =>
  !/\.(refunds|tokens|notifications|authentications)$/.test(table) &&
  (referenceOf(value) !== undefined || amountOf(value) !== undefined)

const payments = computed(() => {
  const wanted = search.value.trim().toLowerCase()
  const seen = new Set<string>()
  const found: Array<Thing> = []
  for (const thing of things.value.toSorted((a, b) => a.seq - b.seq)) {
    if (!isPayment(thing)) continue
    const reference = referenceOf(thing.value)
    const text = `${thing.id} ${reference ?? ""} ${thing.table}`.toLowerCase()
    if (wanted !== "" && !text.includes(wanted)) continue
    // A code and its payment share the reference; the story tells both.
    const name = reference === undefined ? thing.id : `${thing.table.split(".")[0]} ${reference}`
    if (seen.has(name)) continue
    seen.add(name)
    found.push(thing)
  }
  return found.reverse().slice(0, 200)
})

const known = computed(
  (): Known => ({
    requests: requests.value,
    webhooks: webhooks.value,
    movements: movements.value,
    things: things.value,
    changes: changes.value,
    acts: acts.value
  })
)

const isPaymentOf =
  (code: Thing) =>
  ({ table, value }: Thing): boolean =>
    /\.(code-|fixed-)?payments$/.test(table) && Object.values(value).includes(code.id)

const Amount = ({ thing }: { readonly thing: Thing }) => {
  const amount = amountOf(thing.value)
  return amount ? <span class="num">{money(amount.amount, amount.currency)}</span> : null
}

const Row = ({ thing, current }: { readonly thing: Thing; readonly current: boolean }) => (
  <li>
    <a data-row class="row" href={linkTo("timeline", thing.id)} aria-current={current ? "true" : undefined}>
      <span class="row-main">
        <span class="row-title">{referenceOf(thing.value) ?? thing.id}</span>
        <span class="row-sub">{nameOf(thing.table.split(".")[0]!)}</span>
      </span>
      <span class="row-end">
        <Amount thing={thing} />
        <Badge>{outcomeOf([thing, ...things.value.filter(isPaymentOf(thing))])}</Badge>
      </span>
    </a>
  </li>
)

/** How it stands: a code that was paid is told by its payment. */
const outcomeOf = (found: ReadonlyArray<Thing>): string => {
  const paid = found.find(({ table }) => /payments?$/.test(table))
  return statusOf((paid ?? found[0]!).value) ?? "–"
}

const StoryDetail = ({ asked }: { readonly asked: string }) => {
  const { things: found, beats } = storyOf(known.value, asked)
  const [first] = found
  if (!first && beats.length === 0)
    return <Empty title={`Nothing is known of ${asked}.`}>Search by an id or by your own reference.</Empty>
  return (
    <article>
      <div class="detail-head">
        <h2>{first ? (referenceOf(first.value) ?? first.id) : asked}</h2>
        {first && <Badge>{outcomeOf(found)}</Badge>}
        {first && (
          <span class="amount num">
            <Amount thing={first} />
          </span>
        )}
      </div>
      {first && (
        <Facts
          facts={[
            ["Product", nameOf(first.table.split(".")[0]!)],
            ["Id", <Id key="id" id={first.id} />],
            [
              "Related",
              found.length > 1 &&
                found.slice(1, 7).map(({ table, id }) => (
                  <a key={id} class="chip" href={linkTo("objects", `${table}/${id}`)}>
                    {nameOf(table.split(".").at(-1)!)}
                  </a>
                ))
            ]
          ]}
        />
      )}
      {found.filter(waits).map((thing) => (
        <Customer key={thing.id} thing={thing} />
      ))}
      <ol class="story" aria-label="What happened" aria-live="polite" aria-relevant="additions">
        {beats.map((beat, i) => (
          <BeatItem key={keyOf(beat, i)} beat={beat} before={beats[i - 1]} />
        ))}
      </ol>
      <NextTimer />
    </article>
  )
}

export const TimelineView = () => {
  const { chosen } = place.value
  return (
    <Split
      view="timeline"
      title="Timeline"
      chosen={chosen !== ""}
      list={
        <>
          <div class="filters">
            <input
              type="search"
              aria-label="Search payments"
              placeholder="Id or reference"
              value={search.value}
              onInput={(event) => {
                search.value = event.currentTarget.value
              }}
            />
          </div>
          {payments.value.length === 0 ? (
            <Empty title={search.value === "" ? "No payment yet." : "No payment is called that."}>
              <a href={linkTo("start")}>Start here</a>
            </Empty>
          ) : (
            <ul class="rows" onKeyDown={byArrows}>
              {payments.value.map((thing) => (
                <Row key={`${thing.table} ${thing.id}`} thing={thing} current={thing.id === chosen} />
              ))}
            </ul>
          )}
        </>
      }
      detail={chosen === "" ? <Empty title="Choose a payment to follow it." /> : <StoryDetail asked={chosen} />}
    />
  )
}
