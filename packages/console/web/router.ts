/** The view and what is chosen in it, kept in the address after `#`: links, back and reload work. */
import { signal } from "@preact/signals"

export interface Place {
  readonly view: string
  /** What is chosen in the view, e.g. an id. */
  readonly chosen: string
}

const read = (): Place => {
  const [, view = "", chosen = ""] = /^#\/([^/]*)\/?(.*)$/.exec(location.hash) ?? []
  return { view: view === "" ? "start" : view, chosen: decodeURIComponent(chosen) }
}

export const place = signal<Place>(read())
addEventListener("hashchange", () => {
  place.value = read()
})

export const linkTo = (view: string, chosen = ""): string =>
  `#/${view}${chosen === "" ? "" : `/${encodeURIComponent(chosen)}`}`

export const go = (view: string, chosen = ""): void => {
  location.hash = linkTo(view, chosen)
}
