/** What the products hold: a table each, and all of one object. */
import { computed, signal } from "@preact/signals"
import { Activity } from "lucide-preact"
import { amountOf, money, nameOf, referenceOf, shortId, statusOf } from "../format.ts"
import { linkTo, place } from "../router.ts"
import { things } from "../state.ts"
import type { Thing } from "../types.ts"
import { Customer } from "../ui/customer.tsx"
import { Badge, byArrows, Empty, Facts, Field, Id, JsonBlock } from "../ui/parts.tsx"
import { Split } from "../ui/split.tsx"

const search = signal("")
const table = signal("")
const status = signal("")

const tables = computed(() => {
  const counts = new Map<string, number>()
  for (const one of things.value) counts.set(one.table, (counts.get(one.table) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a.localeCompare(b))
})

const statuses = computed(() =>
  [
    ...new Set(
      things.value
        .filter((one) => table.value === "" || one.table === table.value)
        .map(({ value }) => statusOf(value) ?? "")
    )
  ]
    .filter((one) => one !== "")
    .sort()
)

const shown = computed(() => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
  return things.value
    .filter((one) => {
      if (table.value !== "" && one.table !== table.value) return false
      if (status.value !== "" && statusOf(one.value) !== status.value) return false
      const text = `${one.table} ${JSON.stringify(one.value)}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => b.seq - a.seq)
    .slice(0, 300)
})

const tableName = (name: string): string => {
  const [product = "", things_ = ""] = name.split(".")
  return `${nameOf(product)} · ${nameOf(things_).toLowerCase()}`
}

const TableRow = ({ thing, current }: { readonly thing: Thing; readonly current: boolean }) => {
  const amount = amountOf(thing.value)
  return (
    <tr class={current ? "current" : ""}>
      <td>
        <a
          data-row
          class="cell-link"
          href={linkTo("objects", `${thing.table}/${thing.id}`)}
          aria-current={current ? "true" : undefined}
        >
          {referenceOf(thing.value) ?? shortId(thing.id)}
        </a>
        <span class="row-sub">{tableName(thing.table)}</span>
      </td>
      <td class="num right">{amount ? money(amount.amount, amount.currency) : ""}</td>
      <td class="right">
        <Badge>{statusOf(thing.value) ?? "–"}</Badge>
      </td>
    </tr>
  )
}

const Detail = ({ thing }: { readonly thing: Thing }) => {
  const amount = amountOf(thing.value)
  const near = things.value.filter(
    (one) =>
      one.id !== thing.id &&
      (JSON.stringify(one.value).includes(`"${thing.id}"`) || JSON.stringify(thing.value).includes(`"${one.id}"`))
  )
  return (
    <article>
      <div class="detail-head">
        <h2>{referenceOf(thing.value) ?? thing.id}</h2>
        <Badge>{statusOf(thing.value) ?? "–"}</Badge>
        {amount && <span class="amount num">{money(amount.amount, amount.currency)}</span>}
      </div>
      <div class="actions">
        <a class="button" href={linkTo("timeline", thing.id)}>
          <Activity size={15} aria-hidden /> Follow on the timeline
        </a>
      </div>
      <Facts
        facts={[
          ["Kind", tableName(thing.table)],
          ["Id", <code key="id">{thing.id}</code>],
          ["Account", <Id key="account" id={thing.account} />],
          ["Mode", thing.mode],
          [
            "Related",
            near.length > 0 &&
              near.slice(0, 12).map((one) => (
                <a key={one.id} class="chip" href={linkTo("objects", `${one.table}/${one.id}`)}>
                  {nameOf(one.table.split(".").at(-1)!)} {statusOf(one.value) ?? ""}
                </a>
              ))
          ]
        ]}
      />
      <Customer thing={thing} />
      <JsonBlock value={thing.value} label="The object as the sandbox keeps it" />
    </article>
  )
}

const Filters = () => (
  <div class="filters">
    <input
      type="search"
      aria-label="Search objects"
      placeholder="Id, reference, any value"
      value={search.value}
      onInput={(event) => {
        search.value = event.currentTarget.value
      }}
    />
    <div class="filter-pair">
      <Field label="Kind">
        <select
          value={table.value}
          onChange={(event) => {
            table.value = event.currentTarget.value
            status.value = ""
          }}
        >
          <option value="">All kinds</option>
          {tables.value.map(([name, count]) => (
            <option key={name} value={name}>
              {tableName(name)} ({count})
            </option>
          ))}
        </select>
      </Field>
      <Field label="Status">
        <select
          value={status.value}
          onChange={(event) => {
            status.value = event.currentTarget.value
          }}
        >
          <option value="">Any</option>
          {statuses.value.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </Field>
    </div>
  </div>
)

export const ObjectsView = () => {
  const { chosen } = place.value
  const slash = chosen.indexOf("/")
  const thing = things.value.find(
    ({ table: name, id }) => name === chosen.slice(0, slash) && id === chosen.slice(slash + 1)
  )
  return (
    <Split
      view="objects"
      title="Objects"
      chosen={thing !== undefined}
      tools={<span class="soft count">{things.value.length}</span>}
      list={
        <>
          <Filters />
          {shown.value.length === 0 ? (
            <Empty title={things.value.length === 0 ? "Nothing was created yet." : "Nothing matches."}>
              {things.value.length === 0 && <a href={linkTo("start")}>Start here</a>}
            </Empty>
          ) : (
            <table class="rows-table" onKeyDown={byArrows}>
              <caption class="hidden">Objects, newest first</caption>
              <thead class="hidden">
                <tr>
                  <th scope="col">Object</th>
                  <th scope="col">Amount</th>
                  <th scope="col">Status</th>
                </tr>
              </thead>
              <tbody>
                {shown.value.map((one) => (
                  <TableRow key={`${one.table} ${one.id}`} thing={one} current={one === thing} />
                ))}
              </tbody>
            </table>
          )}
        </>
      }
      detail={thing ? <Detail thing={thing} /> : <Empty title="Choose an object to see all of it." />}
    />
  )
}
