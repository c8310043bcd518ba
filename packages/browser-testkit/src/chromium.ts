/**
 * Where the browser is: Chromium as it ships in an npm package, unpacked once a checkout under `node_modules/.cache`.
 * Nothing is downloaded, nothing is left in the machine's temp folder, and many test workers may ask at once.
 *
 * @module
 */
import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { copyFile, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { findPackageJSON } from "node:module"
import { basename, dirname, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { promisify } from "node:util"

/** How to start the browser: its program, and what its environment needs. */
export interface Chromium {
  readonly executablePath?: string
  /** An installed browser, for systems that the npm package has no program for. */
  readonly channel?: string
  readonly env: Readonly<Record<string, string>>
}

const manifestOf = (name: string): string => findPackageJSON(name, import.meta.url)!
const cache = join(import.meta.dirname, "../node_modules/.cache")

const LOCK = "unpacking.lock"

// The only fonts the browser sees, so that a picture looks the same on every machine.
const FONTS = {
  "@expo-google-fonts/inter": [
    "400Regular/Inter_400Regular",
    "500Medium/Inter_500Medium",
    "600SemiBold/Inter_600SemiBold",
    "700Bold/Inter_700Bold"
  ],
  "@expo-google-fonts/jetbrains-mono": ["400Regular/JetBrainsMono_400Regular", "700Bold/JetBrainsMono_700Bold"]
}

const alive = (pid: number): boolean => {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

/** Takes the lock, or waits until its holder is done; false when the folder appeared meanwhile. */
const lock = async (path: string, folder: string): Promise<boolean> => {
  while (!existsSync(folder)) {
    try {
      const file = await open(path, "wx")
      await file.writeFile(String(process.pid))
      await file.close()
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
      const holder = Number(await readFile(path, "utf8").catch(() => ""))
      // A worker that was killed leaves its lock behind.
      if (holder > 0 && !alive(holder)) await rm(path, { force: true })
      else await wait(50)
    }
  }
  return false
}

const fontsConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  <alias binding="same"><family>sans-serif</family><prefer><family>Inter</family></prefer></alias>
  <alias binding="same"><family>system-ui</family><prefer><family>Inter</family></prefer></alias>
  <alias binding="same"><family>monospace</family><prefer><family>JetBrains Mono</family></prefer></alias>
  <alias binding="same"><family>ui-monospace</family><prefer><family>JetBrains Mono</family></prefer></alias>
</fontconfig>
`

const unpackFonts = async (staging: string, folder: string): Promise<void> => {
  await rm(join(staging, "fonts"), { recursive: true, force: true })
  await mkdir(join(staging, "fonts"))
  for (const [name, files] of Object.entries(FONTS)) {
    for (const file of files) {
      await copyFile(join(dirname(manifestOf(name)), `${file}.ttf`), join(staging, "fonts", `${basename(file)}.ttf`))
    }
  }
  await writeFile(join(staging, "fonts.conf"), fontsConfig(folder))
}

/** Unpacks in a process of its own: the package knows no folder but the temp folder, and that is ours there. */
const unpack = async (folder: string): Promise<void> => {
  const staging = `${folder}.${process.pid}`
  await mkdir(staging, { recursive: true })
  try {
    const program = `import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())`
    await promisify(execFile)(process.execPath, ["-e", program], {
      cwd: import.meta.dirname,
      // The second name asks for the libraries that a small container lacks.
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" }
    })
    await unpackFonts(staging, folder)
    await rename(staging, folder).catch((error) => {
      // Two that found the lock of a killed worker may both unpack: the first one's is as good.
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

const versionOf = async (name: string): Promise<string> =>
  (JSON.parse(await readFile(manifestOf(name), "utf8")) as { readonly version: string }).version

/** Whether an entry of the cache is a worker's that unpacks now. */
const inUse = (name: string): boolean => name === LOCK || alive(Number(/\.(\d+)$/.exec(name)?.[1] ?? Number.NaN))

/** The folder with the unpacked browser of these very versions; what older ones left is removed. */
const ensure = async (): Promise<string> => {
  const versions = await Promise.all(["@sparticuz/chromium", ...Object.keys(FONTS)].map(versionOf))
  const folder = join(cache, `chromium-${versions.join("-")}`)
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const path = join(cache, LOCK)
  if (!(await lock(path, folder))) return folder
  try {
    for (const old of await readdir(cache))
      if (!inUse(old)) await rm(join(cache, old), { recursive: true, force: true })
    await unpack(folder)
  } finally {
    await rm(path, { force: true })
  }
  return folder
}

/** The browser to start; `PAY_CHROMIUM` names another one. */
export const chromium = async (): Promise<Chromium> => {
  if (process.env.PAY_CHROMIUM) return { executablePath: process.env.PAY_CHROMIUM, env: {} }
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome", env: {} }
  const folder = await ensure()
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") }
  }
}
