/** One beat of a story: its mark, its words, and what lies behind it. */
import {
  ArrowRightLeft,
  ArrowUpRight,
  Bell,
  CircleDot,
  CircleX,
  type LucideIcon,
  MousePointerClick,
  Send
} from "lucide-preact"
import type { ComponentChildren } from "preact"
import { money, nameOf, shortPath, timeOf } from "../format.ts"
import { linkTo } from "../router.ts"
import type { Beat } from "../story.ts"
import type { Movement } from "../types.ts"
import { Badge, Id, JsonBlock, parsed } from "../ui/parts.tsx"

interface Told {
  readonly icon: LucideIcon
  readonly tone: string
  readonly title: ComponentChildren
  readonly detail?: ComponentChildren
  readonly more?: unknown
  readonly link?: string
}

const flow = ({ postings }: Movement): string => {
  const from = postings.find(({ amount }) => amount < 0)?.account ?? "?"
  const to = postings.find(({ amount }) => amount > 0)?.account ?? "?"
  return `${from} → ${to}`
}

const VERBS: Readonly<Record<string, string>> = {
  approve: "The customer approves",
  decline: "The customer declines",
  expire: "The customer lets it expire"
}

const tell = (beat: Beat): Told => {
  switch (beat.kind) {
    case "request": {
      const { method, path, status, ms, faults, id, response } = beat.request
      return {
        icon: ArrowUpRight,
        tone: status === undefined || status >= 400 ? "bad" : "info",
        title: (
          <>
            <span class={`method ${method.toLowerCase()}`}>{method}</span> <span title={path}>{shortPath(path)}</span>{" "}
            <Badge tone={status === undefined ? "bad" : undefined}>{status ?? "cut"}</Badge>
          </>
        ),
        detail: `${ms} ms${faults ? ` · fault: ${faults.join(", ")}` : ""}`,
        more: { request: beat.request.request ?? null, response: parsed(response) ?? null },
        link: linkTo("requests", id)
      }
    }
    case "act":
      return {
        icon: MousePointerClick,
        tone: "act",
        title: VERBS[beat.act.action] ?? `The customer: ${beat.act.action}`
      }
    case "change": {
      const { table, id, was, is, change, value } = beat.change
      const status =
        change === "removed" ? (
          "removed"
        ) : was === is ? (
          (is ?? change)
        ) : was === null ? (
          <Badge>{is ?? "created"}</Badge>
        ) : (
          <>
            <Badge>{was}</Badge> → <Badge>{is ?? "–"}</Badge>
          </>
        )
      return {
        icon: CircleDot,
        tone: "state",
        title: (
          <>
            {nameOf(table.split(".").at(-1)!).replace(/s$/, "")} {change === "created" ? "created" : ""} {status}
          </>
        ),
        detail: <Id id={id} />,
        more: value,
        link: linkTo("objects", `${table}/${id}`)
      }
    }
    case "movement": {
      const { movement } = beat
      return {
        icon: ArrowRightLeft,
        tone: "money",
        title: (
          <>
            {nameOf(movement.type.toLowerCase())}{" "}
            <strong class="num">{money(movement.amount, movement.currency)}</strong>
          </>
        ),
        detail: flow(movement),
        more: movement,
        link: linkTo("money")
      }
    }
    case "webhook": {
      const { event, state, url, payload, id } = beat.webhook
      return {
        icon: Bell,
        tone: "hook",
        title: (
          <>
            Webhook <code>{event}</code> {state === "kept" && <Badge>kept</Badge>}
          </>
        ),
        detail: url ?? "No URL is set; the sandbox keeps it.",
        more: payload,
        link: linkTo("webhooks", id)
      }
    }
    case "attempt": {
      const { attempt, number, webhook } = beat
      const good = attempt.status !== undefined && attempt.status < 300
      return {
        icon: good ? Send : CircleX,
        tone: good ? "good" : "bad",
        title: (
          <>
            Delivery {number}{" "}
            <Badge tone={good ? "good" : "bad"}>{attempt.status ?? attempt.error ?? "no answer"}</Badge>
          </>
        ),
        detail: `${webhook.event} · ${attempt.ms} ms`,
        link: linkTo("webhooks", webhook.id)
      }
    }
  }
}

/** What tells a beat from the others of its story. */
export const keyOf = (beat: Beat, i: number): string => {
  switch (beat.kind) {
    case "request":
      return `r${beat.request.id}`
    case "act":
      return `a${beat.act.step}`
    case "change":
      return `c${beat.change.step}`
    case "movement":
      return beat.movement.id
    case "webhook":
      return beat.webhook.id
    case "attempt":
      return `${beat.webhook.id} ${beat.number} ${i}`
  }
}

export const BeatItem = ({ beat, before }: { readonly beat: Beat; readonly before: Beat | undefined }) => {
  const { icon: Icon, tone, title, detail, more, link } = tell(beat)
  return (
    <li class={`beat ${tone}`} data-kind={beat.kind}>
      <span class="beat-time num">
        {before?.at === beat.at ? "" : <time dateTime={beat.at}>{timeOf(beat.at)}</time>}
      </span>
      <span class="beat-mark" aria-hidden>
        <Icon size={15} />
      </span>
      <div class="beat-body">
        <p class="beat-title">{title}</p>
        {detail && <span class="beat-detail">{detail}</span>}
        {more !== undefined && (
          <details>
            <summary>Details</summary>
            <JsonBlock value={more} label="Details" />
            {link && <a href={link}>Open</a>}
          </details>
        )}
      </div>
    </li>
  )
}
