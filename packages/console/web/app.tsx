/** The frame around every view: navigation, clock, connection, theme, shortcuts. */
import { computed } from "@preact/signals"
import { CircleHelp, Moon, RotateCw, Sun } from "lucide-preact"
import { useEffect, useRef } from "preact/hooks"
import { linkTo, place } from "./router.ts"
import { Help, openHelp, useShortcuts } from "./shortcuts.tsx"
import { connection, extensions } from "./state.ts"
import { theme, toggleTheme } from "./theme.ts"
import { Notices } from "./ui/notices.tsx"
import { Now } from "./views/clock.tsx"
import { VIEWS } from "./views/index.ts"

export const shownViews = computed(() => VIEWS.filter(({ needs }) => !needs || extensions.value.includes(needs)))

const CONNECTION = {
  connecting: "Connecting…",
  live: "Live",
  lost: "Connection lost; trying again…",
  restarted: "The sandbox was started again."
} as const

const Connection = () => {
  const state = connection.value
  return (
    <p class={`connection ${state}`} role="status">
      <span class="dot" aria-hidden />
      <span class="connection-text">{CONNECTION[state]}</span>
      {state === "restarted" && (
        <button type="button" class="small" onClick={() => location.reload()}>
          <RotateCw size={14} aria-hidden /> Load again
        </button>
      )}
    </p>
  )
}

const Navigation = () => {
  const { view } = place.value
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a phone the bar scrolls sideways.
    bar.current?.querySelector(`a[href="${linkTo(view)}"]`)?.scrollIntoView({ inline: "center", block: "nearest" })
  }, [view])
  return (
    <nav aria-label="Views" ref={bar}>
      <ul>
        {shownViews.value.map(({ id, name, icon: Icon }) => (
          <li key={id}>
            <a href={linkTo(id)} aria-current={view === id ? "page" : undefined}>
              <Icon size={17} aria-hidden /> <span>{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export const App = () => {
  useShortcuts()
  const main = useRef<HTMLElement>(null)
  const { view } = place.value
  const { name, show: Shown } = VIEWS.find(({ id }) => id === view) ?? VIEWS[0]!
  useEffect(() => {
    document.title = `${name} · Sandbox console`
    main.current?.scrollTo(0, 0)
  }, [name])
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <header>
        <p class="brand">
          <span class="mark" aria-hidden /> Sandbox
        </p>
        <Connection />
        <Now />
        <div class="header-tools">
          <button
            type="button"
            class="icon"
            aria-label={theme.value === "dark" ? "Light colours" : "Dark colours"}
            onClick={toggleTheme}
          >
            {theme.value === "dark" ? <Sun size={17} aria-hidden /> : <Moon size={17} aria-hidden />}
          </button>
          <button type="button" class="icon" aria-label="Keyboard shortcuts" onClick={openHelp}>
            <CircleHelp size={17} aria-hidden />
          </button>
        </div>
      </header>
      <Navigation />
      <main id="main" ref={main} tabIndex={-1} key={view}>
        <Shown />
      </main>
      <Notices />
      <Help />
    </div>
  )
}
