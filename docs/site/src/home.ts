/** The first page. */
import type { ProductModel } from "@pay/codegen/model"

export const homePage = (models: ReadonlyArray<ProductModel>): string => {
  const operations = models.reduce((sum, model) => sum + model.operations.length, 0)
  const events = models.reduce((sum, model) => sum + model.events.length, 0)
  const features = [
    [
      "Unknown is not failed",
      "A lost answer is an error of its own, with the way to the truth. Nothing is sold twice on a guess.",
      "guide/idempotency"
    ],
    [
      "Webhooks, handled once",
      `${events} events: verified, stored before they are acknowledged, handled once and in order.`,
      "guide/webhooks"
    ],
    [
      "Card terminals",
      "One contract for CodePay, VINR and C2C. The intent is on disk before the first byte leaves.",
      "guide/terminals"
    ],
    [
      "A gateway on your machine",
      "The sandbox answers as the real one does: states, errors, webhooks, a clock that you move.",
      "guide/sandbox"
    ],
    [
      `${operations} operations`,
      "Every call with its fields, limits, error codes and what is safe after a lost answer.",
      "reference/"
    ],
    [
      "Every error, with advice",
      "What it means, whether you may call again, with which key, or where to look first.",
      "errors/"
    ]
  ] as const
  return `---
layout: home
title: "@pay"
titleTemplate: Typed payment packages for Southeast Asia
hero:
  name: "@pay"
  text: Take and move money correctly
  tagline: Typed TypeScript packages for cards, e-wallets, BI SNAP, QR, payouts, webhooks and card terminals in Southeast Asia.
  actions:
    - { theme: brand, text: First payment, link: /guide/first-payment }
    - { theme: alt, text: Reference, link: /reference/ }
    - { theme: alt, text: Errors, link: /errors/ }
features:
${features.map(([title, details, link]) => `  - ${JSON.stringify({ title, details, link: `/${link}` })}`).join("\n")}
---
`
}
