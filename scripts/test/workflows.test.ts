/** The workflows run what nobody can change under us, and may write only where they must. */
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly "timeout-minutes"?: number
  readonly strategy?: { readonly matrix: { readonly node: ReadonlyArray<number> } }
  readonly steps: ReadonlyArray<Step>
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const root = resolve(import.meta.dirname, "../..")
const folder = join(root, ".github/workflows")
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>
}

/** Every permission to write that we know a reason for. */
const MAY_WRITE: Readonly<Record<string, ReadonlyArray<string>>> = {
  "release.yml version": ["contents", "pull-requests"],
  "release.yml publish": ["contents", "id-token"]
}

describe.each(readdirSync(folder))("%s", (file) => {
  const text = readFileSync(join(folder, file), "utf8")
  const workflow: Workflow = parse(text)
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  test("pins every action by its full hash and says which version that is", () => {
    const used = text.split("\n").filter((line) => /\buses:/.test(line))
    expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length)
    expect(used.filter((line) => !/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
    const versions = new Map<string, string>()
    for (const line of used) {
      const [, name = "", hash = ""] = /uses: ([\w-]+\/[\w-]+)\S*@(\S+)/.exec(line) ?? []
      expect(versions.get(name) ?? hash, `one version of ${name}`).toBe(hash)
      versions.set(name, hash)
    }
  })

  test("gives no permission but what each job asks for", () => {
    expect(workflow.permissions).toEqual({})
    for (const [name, { permissions, "timeout-minutes": minutes }] of jobs) {
      const written = Object.keys(permissions ?? {}).filter((scope) => permissions?.[scope] === "write")
      expect(written, name).toEqual(MAY_WRITE[`${file} ${name}`] ?? [])
      expect(Object.values(permissions ?? {}), name).not.toContain("write-all")
      expect(minutes, name).toBeGreaterThan(0)
    }
  })

  test("runs nothing that a pull request could word, and keeps no credentials", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target")
    expect(text).not.toContain("secrets.")
    for (const { run, uses, with: inputs } of steps) {
      expect(run ?? "").not.toContain("${{")
      if (uses?.startsWith("actions/checkout@")) expect(inputs?.["persist-credentials"]).toBe(false)
    }
  })

  test("runs scripts that there are", () => {
    const named = steps.flatMap(({ run }) => /^pnpm ([\w:]+)/.exec(run ?? "")?.[1] ?? [])
    expect(named.filter((name) => name !== "install" && scripts[name] === undefined)).toEqual([])
  })
})

test("both the suite and the rehearsal run on every Node that we support", () => {
  const { jobs }: Workflow = parse(readFileSync(join(folder, "ci.yml"), "utf8"))
  for (const command of ["pnpm test", "pnpm release:rehearse"]) {
    const job = Object.values(jobs).find(({ steps }) => steps.some(({ run }) => run === command))
    expect(job?.strategy?.matrix.node, command).toEqual([22, 24, 26])
  }
})

test("publishing proves where a package comes from, and only after a rehearsal", () => {
  const { jobs }: Workflow = parse(readFileSync(join(folder, "release.yml"), "utf8"))
  expect(jobs.publish?.steps.at(-1)?.env?.NPM_CONFIG_PROVENANCE).toBe("true")
  expect(jobs.pack?.steps.map(({ run }) => run)).toContain("pnpm release:rehearse")
  expect(jobs.publish?.steps.map(({ run }) => run)).not.toContain("pnpm build")
})
