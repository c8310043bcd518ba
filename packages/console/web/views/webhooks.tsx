/** The outbox: every webhook with its attempts, to be read, sent again, or broken on purpose. */
import { computed, signal } from "@preact/signals"
import { Activity, Copy, Inbox, Send, Shuffle, Trash2 } from "lucide-preact"
import { api } from "../api.ts"
import { timeOf } from "../format.ts"
import { linkTo, place } from "../router.ts"
import { extended, faults, loadFaults, webhooks } from "../state.ts"
import type { Webhook } from "../types.ts"
import { attempt, say } from "../ui/notices.tsx"
import { Badge, byArrows, Empty, Facts, Id, JsonBlock, Time } from "../ui/parts.tsx"
import { Split } from "../ui/split.tsx"
import { Tabs } from "../ui/tabs.tsx"
import { type Delivery, Receiver } from "./receiver.tsx"

const search = signal("")

const shown = computed(() => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
  return webhooks.value
    .filter((one) => {
      const text = `${one.id} ${one.event} ${one.state} ${one.product} ${JSON.stringify(one.payload)}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .toReversed()
    .slice(0, 300)
})

const BREAKS = [
  ["duplicate-webhook", "Duplicate the next", Copy],
  ["drop-webhook", "Drop the next", Trash2],
  ["reorder-webhook", "Hold the next back", Shuffle]
] as const

const breakNext = async (kind: string): Promise<void> => {
  await api("POST", "/faults", { kind, count: 1 })
  await loadFaults()
  say("The next delivery will go wrong.")
}

const planned = computed(() =>
  faults.value.filter(({ kind, count, struck }) => kind.endsWith("-webhook") && (count === undefined || struck < count))
)

const resend = async (webhook: Webhook): Promise<void> => {
  const { attempts } = await api<Webhook>("POST", `/webhooks/${webhook.id}/resend`, {})
  const last = attempts.at(-1)
  say(`Sent again: ${last?.status ?? last?.error ?? "no answer"}.`)
}

const Row = ({ webhook, current }: { readonly webhook: Webhook; readonly current: boolean }) => (
  <li>
    <a data-row class="row" href={linkTo("webhooks", webhook.id)} aria-current={current ? "true" : undefined}>
      <span class="row-main">
        <span class="row-title">{webhook.event}</span>
        <span class="row-sub">
          {timeOf(webhook.created)} · {webhook.attempts.length} attempt{webhook.attempts.length === 1 ? "" : "s"}
        </span>
      </span>
      <Badge>{webhook.state}</Badge>
    </a>
  </li>
)

const Attempts = ({ webhook }: { readonly webhook: Webhook }) =>
  webhook.attempts.length === 0 ? (
    <Empty title={webhook.url === null ? "No URL is set, so the sandbox keeps it." : "On its way."} />
  ) : (
    <table class="plain">
      <caption class="hidden">Attempts</caption>
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">At</th>
          <th scope="col">Answer</th>
          <th scope="col" class="right">
            Took
          </th>
        </tr>
      </thead>
      <tbody>
        {webhook.attempts.map((one, i) => (
          <tr key={i}>
            <td class="num">{i + 1}</td>
            <td>
              <Time at={one.at} />
            </td>
            <td>
              <Badge tone={one.status === undefined ? "bad" : undefined}>{one.status ?? one.error}</Badge>
            </td>
            <td class="num right">{`${one.ms} ms`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )

const Detail = ({ webhook }: { readonly webhook: Webhook }) => (
  <article>
    <div class="detail-head">
      <h2>{webhook.event}</h2>
      <Badge>{webhook.state}</Badge>
    </div>
    <div class="actions">
      <button
        type="button"
        class="primary"
        disabled={webhook.url === null}
        onClick={() => void attempt(() => resend(webhook))}
      >
        <Send size={15} aria-hidden /> Send again
      </button>
      <a class="button" href={linkTo("timeline", subjectOf(webhook))}>
        <Activity size={15} aria-hidden /> Follow on the timeline
      </a>
    </div>
    <Facts
      facts={[
        ["webhook-id", <Id key="id" id={webhook.id} />],
        ["To", webhook.url ?? "no URL is set"],
        ["Created", <Time key="at" at={webhook.created} />],
        ["Next attempt", webhook.next_attempt_at && <Time at={webhook.next_attempt_at} />]
      ]}
    />
    <Tabs
      label="Webhook"
      tabs={[
        { name: "Payload", content: <JsonBlock value={webhook.payload} label="Payload" /> },
        { name: `Attempts (${webhook.attempts.length})`, content: <Attempts webhook={webhook} /> },
        { name: "Headers", content: <JsonBlock value={webhook.headers} label="Headers" /> }
      ]}
    />
  </article>
)

/** The id that a payload is about. */
const subjectOf = ({ payload, id }: Webhook): string => {
  const { data, id: own } = payload as { readonly data?: { readonly id?: unknown }; readonly id?: unknown }
  const found = data?.id ?? own
  return typeof found === "string" ? found : id
}

export const WebhooksView = () => {
  const { chosen } = place.value
  const webhook = webhooks.value.find(({ id }) => id === chosen)
  const received = extended.value.receiver as { readonly deliveries: ReadonlyArray<Delivery> } | undefined
  return (
    <Split
      view="webhooks"
      title="Webhooks"
      chosen={webhook !== undefined || chosen === "received"}
      tools={<span class="soft count">{webhooks.value.length}</span>}
      list={
        <>
          <div class="filters">
            <input
              type="search"
              aria-label="Search webhooks"
              placeholder="Event, id, state, any value"
              value={search.value}
              onInput={(event) => {
                search.value = event.currentTarget.value
              }}
            />
            <div class="actions tight" role="group" aria-label="Break a delivery on purpose">
              {BREAKS.map(([kind, label, Icon]) => (
                <button type="button" class="small" key={kind} onClick={() => void attempt(() => breakNext(kind))}>
                  <Icon size={14} aria-hidden /> {label}
                </button>
              ))}
            </div>
            {planned.value.length > 0 && (
              <p class="soft">
                Planned: {planned.value.map(({ kind }) => kind).join(", ")}. <a href={linkTo("faults")}>Faults</a>
              </p>
            )}
            {received && (
              <a class="button" href={linkTo("webhooks", "received")}>
                <Inbox size={15} aria-hidden /> What the built-in receiver got ({received.deliveries.length})
              </a>
            )}
          </div>
          {shown.value.length === 0 ? (
            <Empty title={webhooks.value.length === 0 ? "No webhook was sent yet." : "Nothing matches."}>
              {webhooks.value.length === 0 && <a href={linkTo("start")}>Start here</a>}
            </Empty>
          ) : (
            <ul class="rows" onKeyDown={byArrows}>
              {shown.value.map((one) => (
                <Row key={one.id} webhook={one} current={one.id === chosen} />
              ))}
            </ul>
          )}
        </>
      }
      detail={
        chosen === "received" && received ? (
          <Receiver />
        ) : webhook ? (
          <Detail webhook={webhook} />
        ) : (
          <Empty title="Choose a webhook to see its payload and attempts." />
        )
      }
    />
  )
}
