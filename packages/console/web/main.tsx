import "./style/base.css"
import "./style/layout.css"
import "./style/views.css"
import "./style/terminals.css"
import { render } from "preact"
import { App } from "./app.tsx"
import { start } from "./state.ts"
import { applyTheme } from "./theme.ts"

applyTheme()
start()
render(<App />, document.querySelector("#app")!)
