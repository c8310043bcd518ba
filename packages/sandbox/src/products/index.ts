/** Every product with a behaviour. A product of the generated tables without one is still validated, and answers 501. */
import type { ProductModule } from "../engine/product.ts"
import { balance } from "./balance/index.ts"
import { cards } from "./cards/index.ts"
import { customersProduct } from "./customers/index.ts"
import { directDebit } from "./direct-debit/index.ts"
import { disbursementsProduct } from "./disbursements/index.ts"
import { ewallets } from "./ewallets/index.ts"
import { filesProduct } from "./files/index.ts"
import { invoicesProduct } from "./invoices/index.ts"
import { paylater } from "./paylater/index.ts"
import { payoutsProduct } from "./payouts/index.ts"
import { platform } from "./platform/index.ts"
import { qr } from "./qr/index.ts"
import { recurring } from "./recurring/index.ts"
import { remittancesProduct } from "./remittances/index.ts"
import { reportsProduct } from "./reports/index.ts"
import { retailOutlets } from "./retail-outlets/index.ts"
import { snap } from "./snap/index.ts"
import { virtualAccounts } from "./virtual-accounts/index.ts"

export const modules: ReadonlyArray<ProductModule> = [
  balance,
  cards,
  customersProduct,
  directDebit,
  disbursementsProduct,
  ewallets,
  filesProduct,
  invoicesProduct,
  paylater,
  payoutsProduct,
  platform,
  qr,
  recurring,
  retailOutlets,
  remittancesProduct,
  reportsProduct,
  snap,
  virtualAccounts
]
