/** Tabs by the book: arrow keys move, one tab is in the order of focus. */
import { useSignal } from "@preact/signals"
import type { ComponentChildren } from "preact"
import { useId } from "preact/hooks"

interface Tab {
  readonly name: string
  readonly content: ComponentChildren
}

export const Tabs = ({ tabs, label }: { readonly tabs: ReadonlyArray<Tab>; readonly label: string }) => {
  const id = useId()
  const chosen = useSignal(0)
  const at = Math.min(chosen.value, tabs.length - 1)
  const press = (event: KeyboardEvent): void => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (move === undefined) return
    event.preventDefault()
    chosen.value = (at + move + tabs.length) % tabs.length
    document.getElementById(`${id}-${chosen.value}`)?.focus()
  }
  return (
    <div class="tabs">
      <div role="tablist" aria-label={label}>
        {tabs.map(({ name }, i) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`${id}-${i}`}
            aria-selected={i === at}
            aria-controls={`${id}-panel`}
            tabIndex={i === at ? 0 : -1}
            onKeyDown={press}
            onClick={() => {
              chosen.value = i
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${at}`}>
        {tabs[at]?.content}
      </div>
    </div>
  )
}
