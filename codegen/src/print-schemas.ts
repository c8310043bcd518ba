/** The named schemas of a product as constants: what operations and events refer to, each printed once. */
import type { Json } from "./load.ts"
import type { ProductModel } from "./model.ts"
import { print, type Source } from "./source.ts"
import { answerSchema, helperImport, type Names, requestSchema } from "./wire.ts"

export interface Constants {
  readonly request: (schema: Json | undefined) => Source
  readonly answer: (schema: Json | undefined) => Source
  /** The file with every constant that was asked for. */
  readonly file: () => string
  /** Constants that a printed text names, in the order of the file. */
  readonly usedIn: (text: string) => ReadonlyArray<string>
}

type Kind = "send" | "answer"
interface Constant {
  readonly text: string
  readonly needs: ReadonlySet<string>
}

const SECTIONS = { send: "What is sent: every rule.", answer: "What is received: types and required fields." } as const

export const constants = (product: ProductModel): Constants => {
  const made: Record<Kind, Map<string, Constant>> = { send: new Map(), answer: new Map() }
  const printer = (kind: Kind, source: (schema: Json | undefined, names: Names) => Source) => {
    const open: Array<string> = []
    let needs = new Set<string>()
    const names: Names = {
      ref: (name) => {
        needs.add(name)
        if (!made[kind].has(name)) {
          if (open.includes(name))
            throw new Error(`schema ${name} refers to itself, which the generator does not support`)
          open.push(name)
          const outer = needs
          needs = new Set()
          const text = print([
            `export const ${kind}${name}: WireSchema = `,
            source(product.bundle.schemas[name], names)
          ])
          made[kind].set(name, { text: `${text}\n`, needs })
          needs = outer
          open.pop()
        }
        return kind + name
      },
      schema: (name) => product.bundle.schemas[name]
    }
    return (schema: Json | undefined) => source(schema, names)
  }

  // As the spec orders them, but a constant stands after those it is made of.
  const ordered = (kind: Kind): ReadonlyArray<string> => {
    const out = new Set<string>()
    const place = (name: string): void => {
      const one = made[kind].get(name)
      if (one === undefined || out.has(name)) return
      for (const need of one.needs) place(need)
      out.add(name)
    }
    for (const name of Object.keys(product.bundle.schemas)) place(name)
    return [...out]
  }

  return {
    request: printer("send", requestSchema),
    answer: printer("answer", answerSchema),
    file: () => {
      const sections = (["send", "answer"] as const).map((kind) => {
        const texts = ordered(kind).map((name) => made[kind].get(name)?.text ?? "")
        return texts.length === 0 ? "" : `\n// ${SECTIONS[kind]}\n\n${texts.join("")}`
      })
      const body = sections.join("")
      return `import type { WireSchema } from "@pay/core/schema"\n${helperImport(body)}${body}`
    },
    usedIn: (text) => {
      const words = new Set(text.match(/\b(?:send|answer)[A-Z]\w*/g))
      return (["send", "answer"] as const)
        .flatMap((kind) => ordered(kind).map((name) => kind + name))
        .filter((name) => words.has(name))
    }
  }
}
