import { defineConfig } from "vite"

// Everything is one script and one style sheet: the page is served from this machine, and loads nothing from elsewhere.
export default defineConfig({
  base: "/_sandbox/console/",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: false,
    // The page carries other people's code, so their licences go with it.
    license: { fileName: "licenses.md" },
    reportCompressedSize: false,
    rolldownOptions: {
      output: { entryFileNames: "assets/[name]-[hash].js", chunkFileNames: "assets/[name]-[hash].js" }
    }
  }
})
