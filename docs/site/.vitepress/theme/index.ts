import type { Theme } from "vitepress"
import theme, { VPHomeFeatures, VPHomeHero } from "vitepress/theme-without-fonts"
import { h } from "vue"
import "./style.css"

// The stock home page has no main landmark, by which screen readers find a page's content.
const Home = () => h("main", { class: "VPHome" }, [h(VPHomeHero), h(VPHomeFeatures)])

export default {
  extends: theme,
  enhanceApp: ({ app }) => {
    app.component("home", Home)
  }
} satisfies Theme
