/** Menus of the site. */
import type { ProductModel } from "@pay/codegen/model"

interface Item {
  readonly text: string
  readonly link?: string
  readonly collapsed?: boolean
  readonly items?: ReadonlyArray<Item>
}

/** The guides, in the order in which a team needs them. */
export const GUIDES = [
  ["first-payment", "First payment"],
  ["webhooks", "Webhooks"],
  ["idempotency", "Unknown outcomes"],
  ["sandbox", "Testing with the sandbox"],
  ["snap-signing", "SNAP signing"],
  ["terminals", "Terminals and recovery"],
  ["scaling", "Scaling out"],
  ["migrating-1.x", "From xendit-node 1.x"],
  ["migrating-7.x", "From xendit-node 7.x"],
  ["threat-model", "Threat model"],
  ["going-live", "Going live"]
] as const

const ABOUT = [
  { text: "Runtimes", link: "/runtimes" },
  { text: "Releases", link: "/releases" },
  { text: "Security", link: "/security" },
  { text: "Contributing", link: "/contributing" },
  { text: "Spec language", link: "/specs" }
] as const

const BASIS = ["core", "webhooks", "idempotency", "signatures"]

const pageOf = (folder: string, name: string): Item => ({
  text: name,
  link: `/${folder}/${name.toLowerCase()}`
})

export const nav: ReadonlyArray<Item & { readonly activeMatch: string }> = [
  { text: "Guides", link: "/guide/first-payment", activeMatch: "^/guide/" },
  { text: "Reference", link: "/reference/", activeMatch: "^/reference/" },
  { text: "Errors", link: "/errors/", activeMatch: "^/errors/" },
  { text: "Examples", link: "/examples/", activeMatch: "^/examples/" },
  { text: "Packages", link: "/packages/core", activeMatch: "^/packages/" },
  { text: "Decisions", link: "/decisions/", activeMatch: "^/decisions/" }
]

const productMenu = (model: ProductModel, models: ReadonlyArray<ProductModel>): ReadonlyArray<Item> => [
  {
    text: model.title,
    items: [
      { text: "Overview", link: `/reference/${model.name}/` },
      ...model.operations.map((one) => ({ text: one.id, link: `/reference/${model.name}/${one.id}` })),
      ...(model.events.length > 0 ? [{ text: "Webhooks", link: `/reference/${model.name}/webhooks` }] : []),
      { text: "Error codes", link: `/errors/${model.name}` }
    ]
  },
  { text: "Other products", collapsed: true, items: productLinks(models, "reference") }
]

const productLinks = (models: ReadonlyArray<ProductModel>, folder: "reference" | "errors") =>
  models.map((model) => ({
    text: model.title,
    link: folder === "reference" ? `/reference/${model.name}/` : `/errors/${model.name}`
  }))

const guideMenu: ReadonlyArray<Item> = [
  { text: "Guides", items: GUIDES.map(([name, text]) => ({ text, link: `/guide/${name}` })) },
  { text: "About", items: ABOUT }
]

export const sidebar = (
  models: ReadonlyArray<ProductModel>,
  { packages, decisions, examples }: Readonly<Record<"packages" | "decisions" | "examples", ReadonlyArray<string>>>
): Readonly<Record<string, ReadonlyArray<Item>>> => ({
  "/guide/": guideMenu,
  ...Object.fromEntries(ABOUT.map(({ link }) => [link, guideMenu])),
  ...Object.fromEntries(models.map((model) => [`/reference/${model.name}/`, productMenu(model, models)])),
  "/reference/": [
    { text: "Products", items: [{ text: "All", link: "/reference/" }, ...productLinks(models, "reference")] },
    { text: "Card terminals", items: [{ text: "Calls and drivers", link: "/reference/terminals" }] }
  ],
  "/errors/": [
    {
      text: "Errors",
      items: [
        { text: "Our own", link: "/errors/" },
        { text: "All codes", link: "/errors/codes" }
      ]
    },
    { text: "Codes by product", items: productLinks(models, "errors") }
  ],
  "/examples/": [
    {
      text: "Examples",
      items: [{ text: "All", link: "/examples/" }, ...examples.map((name) => pageOf("examples", name))]
    }
  ],
  "/packages/": [
    { text: "Basis", items: BASIS.map((name) => pageOf("packages", name)) },
    { text: "Products", items: models.map((model) => pageOf("packages", model.name)) },
    {
      text: "Others",
      items: packages
        .filter((name) => !BASIS.includes(name) && !models.some((model) => model.name === name))
        .map((name) => pageOf("packages", name))
    }
  ],
  "/decisions/": [
    {
      text: "Decisions",
      items: [{ text: "All", link: "/decisions/" }, ...decisions.map((name) => pageOf("decisions", name))]
    },
    { text: "About", items: ABOUT }
  ]
})
