/**
 * An npm registry on loopback: keeps our own packages and passes every other request on to the registry that npm is
 * configured with.
 *
 * @module
 */
import { execFileSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import type { AddressInfo, Server } from "node:net"
import { join } from "node:path"
import { runServer } from "verdaccio"

export interface Registry {
  readonly url: string
  /** What a client's `.npmrc` says to use it, and to publish. */
  readonly npmrc: string
  /** The published versions of one of our packages, and which one `latest` is. */
  readonly versions: (name: string) => Promise<{ readonly all: ReadonlyArray<string>; readonly latest: string }>
  readonly close: () => Promise<void>
}

type Settings = Exclude<Parameters<typeof runServer>[0], string | undefined>

const settings = (folder: string): Settings =>
  ({
    configPath: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
    uplinks: {
      configured: {
        url: execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim(),
        maxage: "10m"
      }
    },
    packages: {
      "@pay/*": { access: "$all", publish: "$authenticated" },
      "**": { access: "$all", proxy: "configured" }
    },
    web: { enable: false },
    log: { type: "stdout", format: "json", level: "fatal" }
  }) as unknown as Settings

const release = { name: "releaser", password: "rehearsal-only" }

export const startRegistry = async (folder: string): Promise<Registry> => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "config.yaml"), "")
  const server: Server = await runServer(settings(folder))
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve)
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const url = `http://${host}/`
  const signedUp = await fetch(`${url}-/user/org.couchdb.user:${release.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(release)
  })
  const { token } = (await signedUp.json()) as { readonly token?: string }
  if (token === undefined) throw new Error(`the registry gives no token: ${signedUp.status}`)
  return {
    url,
    npmrc: `registry=${url}\n//${host}/:_authToken=${token}\n`,
    versions: async (name) => {
      const answer = await fetch(`${url}${name.replace("/", "%2f")}`)
      const { versions, "dist-tags": tags } = (await answer.json()) as {
        readonly versions?: Readonly<Record<string, unknown>>
        readonly "dist-tags"?: { readonly latest?: string }
      }
      return { all: Object.keys(versions ?? {}), latest: tags?.latest ?? "none" }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ("closeAllConnections" in server) (server as { closeAllConnections(): void }).closeAllConnections()
      })
  }
}
