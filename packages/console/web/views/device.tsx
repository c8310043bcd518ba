/** A terminal as it stands on the counter: its screen, what the customer can do, its plug and its power switch. */
import { useSignal } from "@preact/signals"
import {
  Ban,
  CircleCheck,
  CircleX,
  CreditCard,
  Hourglass,
  Nfc,
  Plug,
  Power,
  ScanLine,
  Unplug,
  Wifi,
  WifiOff,
  X
} from "lucide-preact"
import { attempt } from "../ui/notices.tsx"
import { Qr } from "../ui/parts.tsx"
import { ask, type Lane, type Shown } from "./lane.ts"

const WORDS: Readonly<Record<Shown["shows"], string>> = {
  idle: "Ready",
  card: "Tap or insert card",
  pin: "Enter PIN",
  qr: "Scan to pay",
  approved: "Approved",
  declined: "Declined",
  cancelled: "Cancelled",
  expired: "Timed out",
  offline: "Accepted offline"
}

const ICONS: Partial<Record<Shown["shows"], typeof Nfc>> = {
  idle: CreditCard,
  card: Nfc,
  approved: CircleCheck,
  declined: CircleX,
  cancelled: Ban,
  expired: Hourglass,
  offline: CircleCheck
}

const DIGITS = 4

const Screen = ({ lane, typed }: { readonly lane: Lane; readonly typed: number }) => {
  const { screen, plugged } = lane
  const Icon = ICONS[screen.shows]
  return (
    <div class={`screen ${screen.shows}`} role="status" aria-label={`Screen of the ${lane.name} terminal`}>
      <p class="screen-bar">
        <span>{lane.name}</span>
        {plugged ? <Wifi size={13} aria-label="network" /> : <WifiOff size={13} aria-label="no network" />}
      </p>
      {screen.amount !== undefined && (
        <p class="screen-amount num">
          {screen.currency} {screen.amount}
        </p>
      )}
      {screen.shows === "qr" && screen.code !== undefined ? (
        <Qr text={screen.code} label="QR code on the terminal" />
      ) : (
        Icon && <Icon class="screen-icon" size={44} strokeWidth={1.6} aria-hidden />
      )}
      {screen.shows === "pin" && (
        <p class="pin-dots" aria-hidden>
          {"●".repeat(typed) + "○".repeat(Math.max(0, DIGITS - typed))}
        </p>
      )}
      <p class="screen-words">{WORDS[screen.shows]}</p>
      {screen.message && <p class="screen-message">{screen.message}</p>}
    </div>
  )
}

/** The keys, and how the two that are no digits are called. */
const KEYS: ReadonlyArray<readonly [key: string, name: string]> = [
  ..."123456789".split("").map((digit) => [digit, digit] as const),
  ["C", "Clear"],
  ["0", "0"],
  ["OK", "OK"]
]

interface KeypadProps {
  readonly pin: string
  readonly type: (pin: string) => void
  readonly enter: () => void
}

const Keypad = ({ pin, type, enter }: KeypadProps) => {
  const press = (key: string): void => {
    if (key === "C") type("")
    else if (key === "OK") enter()
    else if (pin.length < 6) type(pin + key)
  }
  return (
    <>
      <div
        class="keypad"
        role="group"
        aria-label="Keypad"
        onKeyDown={(event) => {
          if (/^\d$/.test(event.key)) press(event.key)
          else if (event.key === "Backspace") type(pin.slice(0, -1))
        }}
      >
        {KEYS.map(([key, name]) => (
          <button
            type="button"
            key={key}
            class={key === "OK" ? "primary" : ""}
            disabled={key === "OK" && pin.length < DIGITS}
            aria-label={name}
            onClick={() => press(key)}
          >
            {key}
          </button>
        ))}
      </div>
      <p class="soft hint">Any four digits are right; 0000 is wrong.</p>
    </>
  )
}

const CustomerKeys = ({ lane, act }: { readonly lane: Lane; readonly act: (act: string) => void }) => {
  const { shows } = lane.screen
  if (shows === "card")
    return (
      <>
        <button type="button" class="primary" onClick={() => act("tap")}>
          <Nfc size={15} aria-hidden /> Tap a card
        </button>
        <button type="button" onClick={() => act("insert")}>
          <CreditCard size={15} aria-hidden /> Insert a card
        </button>
        <button type="button" onClick={() => act("decline")}>
          <CircleX size={15} aria-hidden /> An empty card
        </button>
        <button type="button" onClick={() => act("cancel")}>
          <X size={15} aria-hidden /> Cancel
        </button>
      </>
    )
  if (shows === "qr")
    return (
      <>
        <button type="button" class="primary" onClick={() => act("scan")}>
          <ScanLine size={15} aria-hidden /> Scan and pay
        </button>
        <button type="button" onClick={() => act("decline")}>
          <CircleX size={15} aria-hidden /> Decline
        </button>
        <button type="button" onClick={() => act("cancel")}>
          <X size={15} aria-hidden /> Cancel
        </button>
      </>
    )
  return <p class="soft hint">{shows === "pin" ? "" : "Nobody stands here. Sell something at the till above."}</p>
}

export const Device = ({ lane }: { readonly lane: Lane }) => {
  const pin = useSignal("")
  const { shows } = lane.screen
  const act = (name: string): void => {
    pin.value = ""
    void attempt(() => ask(lane, "act", { act: name }))
  }
  return (
    <section class="device" aria-label={`${lane.name} terminal`}>
      <Screen lane={lane} typed={shows === "pin" ? pin.value.length : 0} />
      <div class="device-keys">
        {shows === "pin" ? (
          <>
            <Keypad
              pin={pin.value}
              type={(typed) => {
                pin.value = typed
              }}
              // The PIN stays in this page: the terminal only hears whether it was right.
              enter={() => act(/^0+$/.test(pin.value) ? "wrong-pin" : "pin")}
            />
            <button type="button" onClick={() => act("cancel")}>
              <X size={15} aria-hidden /> Cancel
            </button>
          </>
        ) : (
          <CustomerKeys lane={lane} act={act} />
        )}
      </div>
      <div class="device-foot">
        <button
          type="button"
          class="small"
          aria-pressed={!lane.plugged}
          onClick={() => void attempt(() => ask(lane, "plug", { plugged: !lane.plugged }))}
        >
          {lane.plugged ? <Unplug size={14} aria-hidden /> : <Plug size={14} aria-hidden />}
          {lane.plugged ? "Pull the plug" : "Plug it in"}
        </button>
        <button type="button" class="small" onClick={() => void attempt(() => ask(lane, "reboot"))}>
          <Power size={14} aria-hidden /> Reboot
        </button>
      </div>
      <p class="device-name soft">{lane.device}</p>
    </section>
  )
}
