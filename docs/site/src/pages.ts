/** All pages of the site by their path: what is written by hand, and what the specs tell. */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"
import type { ProductModel } from "@pay/codegen/model"
import { publicPackages, REPOSITORY } from "../../../scripts/manifests.ts"
import { codesPage, errorsPage, productErrorsPage } from "./errors.ts"
import { homePage } from "./home.ts"
import { house } from "./house.ts"
import { operationPage } from "./operation.ts"
import { productPage, referencePage, webhooksPage } from "./product.ts"
import { terminalsPage } from "./terminals.ts"

const markdownIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(house, folder)).filter((name) => name.endsWith(".md"))

/** Files of the repository that are pages, with their place on the site. */
const written = (): ReadonlyMap<string, string> =>
  new Map([
    ...["docs", "docs/guide", "docs/decisions"].flatMap((folder) =>
      markdownIn(folder).map((name): [string, string] => [
        `${folder}/${name}`,
        posix.join(posix.relative("docs", folder), name === "README.md" ? "index.md" : name)
      ])
    ),
    ...publicPackages(house).map(({ folder }): [string, string] => [
      `packages/${folder}/README.md`,
      `packages/${folder}.md`
    ]),
    ...globSync("examples/*/README.md", { cwd: house }).map((file): [string, string] => [
      file,
      `${posix.dirname(file)}.md`
    ]),
    ["examples/README.md", "examples/index.md"],
    ["CONTRIBUTING.md", "contributing.md"],
    ["SECURITY.md", "security.md"],
    ["specs/README.md", "specs.md"]
  ])

/**
 * Links between files of the repository, as links between pages. A link to a file that is no page leads to the
 * repository, a package's folder to the package's page; what is no file is a page that is made here.
 */
const linked = (text: string, from: string, pages: ReadonlyMap<string, string>): string => {
  const here = posix.dirname(pages.get(from) ?? from)
  return text.replaceAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)(#[^)\s]*)?\)/g, (_, target: string, hash = "") => {
    const file = posix.normalize(posix.join(posix.dirname(from), target)).replace(/\/$/, "")
    const page = pages.get(file) ?? pages.get(`${file}/README.md`)
    if (page !== undefined) return `](${posix.relative(here, page) || "./"}${hash})`
    return existsSync(join(house, file)) ? `](${REPOSITORY}/tree/main/${file}${hash})` : `](${target}${hash})`
  })
}

const withoutMarkers = (text: string): string => text.replaceAll(/^<!-- .* -->\n/gm, "")

const WIDE = "---\naside: false\npageClass: wide\n---\n"

/** Text of every page, by its path under the site. */
export const pagesOf = (models: ReadonlyArray<ProductModel>): ReadonlyMap<string, string> => {
  const places = written()
  const pages = new Map<string, string>([["index.md", homePage(models)]])
  for (const [file, page] of places)
    pages.set(page, linked(withoutMarkers(readFileSync(join(house, file), "utf8")), file, places))
  pages.set("reference/index.md", WIDE + referencePage(models))
  pages.set("reference/terminals.md", WIDE + terminalsPage())
  pages.set("errors/index.md", WIDE + errorsPage(models))
  pages.set("errors/codes.md", WIDE + codesPage(models))
  for (const model of models) {
    pages.set(`reference/${model.name}/index.md`, WIDE + productPage(model))
    pages.set(`errors/${model.name}.md`, WIDE + productErrorsPage(model))
    if (model.events.length > 0) pages.set(`reference/${model.name}/webhooks.md`, webhooksPage(model))
    for (const operation of model.operations)
      pages.set(`reference/${model.name}/${operation.id}.md`, operationPage(model, operation))
  }
  return pages
}

/** Names of the pages of a folder, without its overview. */
export const namesIn = (folder: "decisions" | "examples" | "packages"): ReadonlyArray<string> =>
  [...written().values()]
    .filter((page) => page.startsWith(`${folder}/`) && page !== `${folder}/index.md`)
    .map((page) => page.slice(folder.length + 1, -".md".length))
    .sort()
