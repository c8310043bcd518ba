/**
 * `pnpm audit:prod [--registry URL]`: known vulnerabilities in what users install with our packages. Fails on those
 * alone; what only this repository's own tools bring is told. A registry that cannot be asked is told too, and fails
 * nothing, so that a build without network is still a build.
 */
import { spawnSync } from "node:child_process"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { publicPackages } from "./manifests.ts"

interface Advisory {
  readonly title: string
  readonly module_name: string
  readonly severity: string
  readonly url: string
  readonly findings: ReadonlyArray<{ readonly version: string; readonly paths: ReadonlyArray<string> }>
}

const root = resolve(import.meta.dirname, "..")
const { values } = parseArgs({ options: { registry: { type: "string" } } })

const ask = (): ReadonlyArray<Advisory> | string => {
  const registry = values.registry === undefined ? [] : ["--registry", values.registry]
  const { stdout, stderr, error } = spawnSync("pnpm", ["audit", "--prod", "--json", ...registry], {
    cwd: root,
    encoding: "utf8",
    // One try: an endpoint that is not there does not come with waiting.
    env: { ...process.env, pnpm_config_fetch_retries: "0" }
  })
  try {
    const { advisories } = JSON.parse(stdout) as { readonly advisories: Readonly<Record<string, Advisory>> }
    return Object.values(advisories)
  } catch {
    const status = /responded with (\d{3})/.exec(`${stdout}${stderr}`)?.[1]
    return status === undefined
      ? (error?.message ?? "the registry was not reached")
      : `its audit endpoint answers ${status}`
  }
}

const answer = ask()
if (typeof answer === "string") {
  console.log(`not audited: ${answer}. Run \`pnpm audit:prod\` where the registry has one.`)
} else {
  // pnpm writes a workspace package's folder as `packages__core`.
  const ours = new Set(publicPackages(root).map(({ folder }) => `packages__${folder}`))
  const told = answer.map(({ module_name: name, severity, title, url, findings }) => {
    const through = [...new Set(findings.flatMap(({ paths }) => paths.map((path) => path.split(">")[0] ?? "")))]
    const versions = findings.map(({ version }) => version).join(", ")
    return {
      user: through.some((one) => ours.has(one)),
      line: `${severity}: ${name} ${versions}: ${title} (${url})`,
      through
    }
  })
  for (const { user, line, through } of told)
    console.log(
      `${user ? "USERS" : "tools"} ${line}; through ${through.map((one) => one.replaceAll("__", "/")).join(", ")}`
    )
  const users = told.filter(({ user }) => user).length
  console.log(
    `${users} known vulnerabilities in what users install, ${told.length - users} in tools of this repository`
  )
  if (users > 0) process.exitCode = 1
}
