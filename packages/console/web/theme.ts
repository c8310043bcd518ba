/** Light or dark: the machine's wish until someone chooses. */
import { signal } from "@preact/signals"

export type Theme = "light" | "dark"

const KEY = "sandbox-console-theme"
const wish = matchMedia("(prefers-color-scheme: dark)")
const stored = localStorage.getItem(KEY)

export const theme = signal<Theme>(stored === "light" || stored === "dark" ? stored : wish.matches ? "dark" : "light")

export const applyTheme = (): void => {
  document.documentElement.dataset.theme = theme.value
}

wish.addEventListener("change", ({ matches }) => {
  if (localStorage.getItem(KEY) !== null) return
  theme.value = matches ? "dark" : "light"
  applyTheme()
})

export const toggleTheme = (): void => {
  theme.value = theme.value === "dark" ? "light" : "dark"
  localStorage.setItem(KEY, theme.value)
  applyTheme()
}
