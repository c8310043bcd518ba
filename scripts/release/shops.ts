/**
 * What is done in the empty projects: one program a package, as an ES module, as CommonJS and in TypeScript.
 *
 * @module
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "./run.ts"

interface Shop {
  readonly imports: string
  /** Pays under the reference that is its last argument and prints the outcome. */
  readonly body: string
  /** Must not compile. */
  readonly wrong: string
  readonly prints: string
}

export const SHOPS = {
  "@pay/qr": {
    imports: "{ createQrClient, Money }",
    body: `
const [baseUrl, apiKey, reference_id] = process.argv.slice(2)
const pay = async () => {
  const qr = createQrClient({ apiKey, baseUrl })
  const code = await qr.createQrCode({ reference_id, type: "DYNAMIC", currency: "IDR", amount: Money.of("10000", "IDR") })
  const paid = await qr.simulatePayment(code.id)
  return paid.status
}
pay().then(console.log)
`,
    wrong: `createQrClient({ apiKey: "k" }).createQrCode({ reference_id: 1 })`,
    prints: "SUCCEEDED"
  },
  "@pay/terminal-codepay": {
    imports: "{ codepay, createTerminal, memoryJournal, Money }",
    body: `
const [port, reference] = process.argv.slice(2)
const pay = async () => {
  const driver = codepay({ terminalId: "lane-1", host: "127.0.0.1", port: Number(port), appId: "rehearsal" })
  const till = await createTerminal({ driver, journal: memoryJournal() })
  const outcome = await till.sale({ amount: Money.of("10.50", "USD"), reference })
  await till.close()
  return outcome.status
}
pay().then(console.log)
`,
    wrong: `createTerminal({ driver: codepay({ terminalId: "lane-1" }), journal: memoryJournal() })`,
    prints: "approved"
  }
} satisfies Readonly<Record<string, Shop>>

export type Installed = keyof typeof SHOPS

export const KINDS = ["ESM", "CommonJS", "TypeScript"] as const
export type Kind = (typeof KINDS)[number]

const DECLARED = "declare const process: { readonly argv: Array<string> }\n"

/** How users set TypeScript up, and what such a set-up compiles; the first one also emits what is run. */
const TYPESCRIPT: ReadonlyArray<{ readonly options: object; readonly files: ReadonlyArray<string> }> = [
  { options: { module: "nodenext", outDir: "out" }, files: ["typed.mts", "typed.cts"] },
  // This setting describes a Node whose require() cannot load ES modules; there it takes a dynamic import.
  { options: { module: "node16", noEmit: true }, files: ["typed.mts", "late.cts"] },
  { options: { module: "preserve", moduleResolution: "bundler", noEmit: true }, files: ["typed.mts", "typed.cts"] }
]

const compile = async (root: string, path: string): Promise<void> => {
  for (const [i, { options, files }] of TYPESCRIPT.entries()) {
    const config = join(path, `tsconfig.${i}.json`)
    const strict = {
      target: "es2023",
      lib: ["es2023", "dom", "dom.iterable"],
      types: [],
      strict: true,
      skipLibCheck: true
    }
    writeFileSync(config, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }))
    await run(join(root, "node_modules/.bin/tsc"), ["-p", config], { cwd: path })
  }
}

/** Writes the programs of a project and compiles the typed ones; which files are to be run, by kind. */
export const layShop = async (
  root: string,
  path: string,
  name: Installed
): Promise<Readonly<Record<Kind, ReadonlyArray<string>>>> => {
  const { imports, body, wrong } = SHOPS[name]
  const typed = `import ${imports} from "${name}"\n${DECLARED}${body}// @ts-expect-error: refused by the types.\nexport const wrong = () => ${wrong}\n`
  const files: Readonly<Record<string, string>> = {
    "pay.mjs": `import ${imports} from "${name}"\n${body}`,
    "pay.cjs": `const ${imports} = require("${name}")\n${body}`,
    "typed.mts": typed,
    "typed.cts": typed,
    "late.cts": `${DECLARED}export const late = async () => {\nconst ${imports} = await import("${name}")\n${body.replace("pay().then(console.log)", "return pay()")}}\n`
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  await compile(root, path)
  return { ESM: ["pay.mjs"], CommonJS: ["pay.cjs"], TypeScript: ["out/typed.mjs", "out/typed.cjs"] }
}
