/** Keyboard shortcuts, their list under "?", and the switch that turns them off. */
import { signal } from "@preact/signals"
import { X } from "lucide-preact"
import { useEffect, useRef } from "preact/hooks"
import { go } from "./router.ts"
import { toggleTheme } from "./theme.ts"

const KEY = "sandbox-console-shortcuts"
const enabled = signal(localStorage.getItem(KEY) !== "off")
const helpOpen = signal(false)

export const openHelp = (): void => {
  helpOpen.value = true
}

const GOES: Readonly<Record<string, readonly [view: string, name: string]>> = {
  s: ["start", "Start here"],
  l: ["timeline", "Timeline"],
  t: ["terminals", "Terminals"],
  o: ["objects", "Objects"],
  m: ["money", "Money"],
  w: ["webhooks", "Webhooks"],
  r: ["requests", "Requests"],
  f: ["faults", "Faults"],
  c: ["clock", "Clock"]
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches("input, textarea, select") || target.closest("dialog") !== null)

const press = (event: KeyboardEvent): void => {
  if (!enabled.value || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const goes = GOES[event.key]
  if (goes) go(goes[0])
  else if (event.key === "?") openHelp()
  else if (event.key === "d") toggleTheme()
  else if (event.key === "/") document.querySelector<HTMLElement>("main input[type=search]")?.focus()
  else return
  event.preventDefault()
}

export const useShortcuts = (): void => {
  useEffect(() => {
    addEventListener("keydown", press)
    return () => removeEventListener("keydown", press)
  }, [])
}

const KEYS: ReadonlyArray<readonly [string, string]> = [
  ...Object.entries(GOES).map(([key, [, name]]) => [key, name] as const),
  ["/", "Search in the view"],
  ["↑ ↓", "Along a list, once one of its rows has the focus"],
  ["d", "Dark or light"],
  ["?", "This list"]
]

export const Help = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = helpOpen.value
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
  }, [open])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      aria-labelledby="help-title"
      onClose={() => {
        helpOpen.value = false
      }}
    >
      <div class="pane-head">
        <h2 id="help-title">Keyboard</h2>
        <button type="button" class="icon" aria-label="Close" onClick={close}>
          <X size={17} aria-hidden />
        </button>
      </div>
      <dl class="keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={enabled.value}
          onChange={(event) => {
            enabled.value = event.currentTarget.checked
            localStorage.setItem(KEY, enabled.value ? "on" : "off")
          }}
        />
        Single keys are shortcuts
      </label>
    </dialog>
  )
}
