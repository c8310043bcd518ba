/** What a customer sees. Nothing that came from outside is put into a page. */
import { ITEMS, type Order } from "./shop.ts"

const page = (body: string, refresh = ""): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${refresh}<title>Kedai</title><main>${body}</main></html>`

export const shelf = (): string =>
  page(
    `<h1>Kedai</h1>${Object.entries(ITEMS)
      .map(
        ([item, amount]) =>
          `<form method="post" action="/orders"><button name="item" value="${item}">${item}, Rp ${amount}</button></form>`
      )
      .join("")}`
  )

const SAYS: Readonly<Record<Order["status"], string>> = {
  NEW: "One moment: we are asking the bank whether your order has arrived.",
  INVOICED: "Waiting for your payment.",
  PAID: "Paid. Thank you!",
  EXPIRED: "This order has expired. Nothing was charged."
}

/** An order's state; it looks again by itself until the order has ended. */
export const receipt = ({ reference, status, page: link }: Order): string =>
  page(
    `<h1>${reference}</h1><p data-status="${status}">${SAYS[status]}</p>${status === "INVOICED" && link !== null ? `<a href="${link}">Pay</a>` : ""}`,
    status === "NEW" || status === "INVOICED" ? '<meta http-equiv="refresh" content="2">' : ""
  )
