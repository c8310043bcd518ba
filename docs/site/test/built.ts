/** The built site: its files, and a server for them on loopback. */
import { spawnSync } from "node:child_process"
import { globSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join, resolve } from "node:path"

export const site = resolve(import.meta.dirname, "..")
const dist = join(site, "dist")

/** Builds in a process of its own, as `pnpm docs:build` does. */
export const build = (): void => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=@pay/source", join(site, "src/bin.ts"), "build"],
    { encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } }
  )
  if (status !== 0) throw new Error(`the site does not build:\n${stdout}\n${stderr}`)
}

/** HTML of every page, by its path under the site. */
export const builtPages = (): ReadonlyMap<string, string> =>
  new Map(
    globSync("**/*.html", { cwd: dist })
      .sort()
      .map((path) => [path, readFileSync(join(dist, path), "utf8")])
  )

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml"
}

/** Any file server will do for the site; this one is ours. */
export const serve = async (): Promise<{ readonly url: string; readonly close: () => void }> => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site.invalid").pathname)
    const file = path.endsWith("/") ? `${path}index.html` : path
    try {
      const bytes = readFileSync(join(dist, file))
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
