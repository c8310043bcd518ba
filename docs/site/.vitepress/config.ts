import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type DefaultTheme, defineConfig, type MarkdownOptions } from "vitepress"

// Written with the pages: VitePress bundles this file, and could not find the packages' sources.
const menus = JSON.parse(readFileSync(join(import.meta.dirname, "../.pages/menus.json"), "utf8")) as Pick<
  DefaultTheme.Config,
  "nav" | "sidebar"
>

// Pages hold no HTML and no Vue: whatever looks like either is text.
const plain: NonNullable<MarkdownOptions["config"]> = (md) => {
  const { text } = md.renderer.rules
  md.renderer.rules.text = (...args) => (text?.(...args) ?? "").replaceAll("{{", "&#123;&#123;")
  // A wide table scrolls by itself, so the keyboard must reach it.
  md.renderer.rules.table_open = () => '<table tabindex="0">\n'
  // A column without a name heads nothing.
  md.core.ruler.push("unnamed-columns", ({ tokens }) => {
    for (const [i, token] of tokens.entries())
      if (token.type === "th_open" && tokens[i + 1]?.content === "")
        for (const cell of [token, tokens[i + 2]]) if (cell !== undefined) cell.tag = "td"
  })
}

export default defineConfig({
  title: "@pay",
  description: "Typed TypeScript packages that take and move money correctly in Southeast Asia.",
  lang: "en",
  base: process.env.DOCS_BASE ?? "/",
  srcDir: ".pages",
  outDir: "dist",
  cacheDir: ".cache",
  lastUpdated: false,
  markdown: {
    html: false,
    config: plain,
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" }
  },
  themeConfig: {
    ...menus,
    outline: [2, 3],
    externalLinkIcon: true,
    search: { provider: "local", options: { detailedView: false } },
    footer: { message: "MIT licence" }
  }
})
