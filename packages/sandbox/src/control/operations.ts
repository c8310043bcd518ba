/**
 * What the console needs to know of the API: to show a request as a program's call, and which objects wait for a customer.
 *
 * @module
 */
import type { Parameter } from "@pay/core/operation"
import type { Engine } from "../engine/engine.ts"
import type { ProductTables } from "../engine/product.ts"

const namesIn = (params: ReadonlyArray<Parameter>, place: Parameter["in"]): ReadonlyArray<string> =>
  params.filter((one) => one.in === place).map(({ name }) => name)

/** Every operation of every product. */
export const operationList = (tables: ReadonlyArray<ProductTables>): ReadonlyArray<unknown> =>
  tables.flatMap(({ name: product, operations }) =>
    operations.map(({ id, method, path, params = [], body, idempotency, version }) => ({
      id,
      product,
      method,
      path,
      query: namesIn(params, "query"),
      options: params.flatMap(({ name, option }) =>
        option === undefined ? [] : [{ header: name.toLowerCase(), option }]
      ),
      has_body: body !== undefined,
      key_header: idempotency?.header ?? null,
      version: version ?? null
    }))
  )

/** Tables whose objects wait for a customer, and whether there is a page for them. */
export const customerList = (engine: Engine): ReadonlyArray<unknown> =>
  [...engine.modules.values()].flatMap(({ customers = [] }) =>
    customers.map(({ table, checkout }) => ({ table: table.name, page: checkout !== undefined }))
  )
