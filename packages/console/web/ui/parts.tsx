/** Small parts that every view uses. */
import { useSignal } from "@preact/signals"
import { Check, Copy } from "lucide-preact"
import type { ComponentChildren, JSX } from "preact"
import { renderSVG } from "uqr"
import { instantOf, shortId } from "../format.ts"
import { say } from "./notices.tsx"

type Tone = "good" | "bad" | "wait" | "info" | "quiet"

const TONES: ReadonlyArray<readonly [Tone, RegExp]> = [
  [
    "good",
    /^(SUCCEEDED|SUCCESS|COMPLETED|COMPLETE|PAID|SETTLED|ACTIVE|VERIFIED|CAPTURED|AUTHORIZED|CLAIMED|LIVE|ACTIVATED|delivered|approved|balanced)$/i
  ],
  ["bad", /^(FAILED|EXPIRED|VOIDED|DECLINED|CANCELLED|REJECTED|failed|declined|cancelled|dropped|timeout)$/i],
  ["wait", /^(PENDING|REQUIRES_ACTION|AWAITING.*|IN_REVIEW|ACCEPTED|LOCKED|REGISTERED|INVITED|pending|unknown|held)$/i],
  ["info", /^(kept|created|changed)$/i]
]

export const toneOf = (status: string | number | null | undefined): Tone => {
  if (typeof status === "number") return status < 300 ? "good" : status < 400 ? "info" : "bad"
  return TONES.find(([, pattern]) => pattern.test(status ?? ""))?.[0] ?? "quiet"
}

export const Badge = ({
  children,
  tone
}: {
  readonly children: ComponentChildren
  readonly tone?: Tone | undefined
}) => (
  <span class={`badge ${tone ?? toneOf(typeof children === "number" ? children : String(children))}`}>{children}</span>
)

export const Id = ({ id }: { readonly id: string }) => (
  <code class="id" title={id}>
    {shortId(id)}
  </code>
)

export const Time = ({ at }: { readonly at: string }) => (
  <time dateTime={at} title={at}>
    {instantOf(at)}
  </time>
)

export const CopyButton = ({ text, label = "Copy" }: { readonly text: string; readonly label?: string }) => {
  const copied = useSignal(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    copied.value = true
    say("Copied.")
    setTimeout(() => {
      copied.value = false
    }, 1_500)
  }
  return (
    <button type="button" class="small" onClick={() => void copy()}>
      {copied.value ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}{" "}
      {copied.value ? "Copied" : label}
    </button>
  )
}

export const Code = ({ text, label }: { readonly text: string; readonly label: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <pre class="code" tabIndex={0} role="region" aria-label={label}>
    {text}
  </pre>
)

export const JsonBlock = ({ value, label }: { readonly value: unknown; readonly label: string }) => {
  const text = JSON.stringify(value, null, 2) ?? ""
  return (
    <div class="copyable">
      <CopyButton text={text} />
      <Code text={text} label={label} />
    </div>
  )
}

/** JSON where the text is some, otherwise the text. */
export const parsed = (text: string | undefined): unknown => {
  if (text === undefined || text === "") return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export const Empty = ({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {children}
  </div>
)

export const Qr = ({ text, label }: { readonly text: string; readonly label: string }) => (
  <div
    class="qr-code"
    role="img"
    aria-label={label}
    dangerouslySetInnerHTML={{ __html: renderSVG(text, { border: 2, ecc: "M" }) }}
  />
)

interface FieldProps {
  readonly label: string
  readonly children: ComponentChildren
}

export const Field = ({ label, children }: FieldProps) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
  <label class="field">
    <span>{label}</span>
    {children}
  </label>
)

export const Facts = ({ facts }: { readonly facts: ReadonlyArray<readonly [string, ComponentChildren]> }) => (
  <dl class="facts">
    {facts
      .filter(([, value]) => value !== undefined && value !== null && value !== "" && value !== false)
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)

/** Arrow keys go from link to link of a list. */
export const byArrows: JSX.KeyboardEventHandler<HTMLElement> = (event) => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-row]")]
  const at = links.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return
  event.preventDefault()
  links[at + (event.key === "ArrowDown" ? 1 : -1)]?.focus()
}
