// @generated from specs/ by codegen. Change a spec and run `pnpm codegen`.
import * as operationsBalance from "@pay/balance/operations"
import * as operationsCards from "@pay/cards/operations"
import * as operationsCustomers from "@pay/customers/operations"
import * as operationsDirectDebit from "@pay/direct-debit/operations"
import * as operationsDisbursements from "@pay/disbursements/operations"
import * as operationsEwallets from "@pay/ewallets/operations"
import * as operationsFiles from "@pay/files/operations"
import * as operationsInvoices from "@pay/invoices/operations"
import * as operationsPaylater from "@pay/paylater/operations"
import * as operationsPayouts from "@pay/payouts/operations"
import * as operationsPlatform from "@pay/platform/operations"
import * as operationsQr from "@pay/qr/operations"
import * as operationsRecurring from "@pay/recurring/operations"
import * as operationsRemittances from "@pay/remittances/operations"
import * as operationsReports from "@pay/reports/operations"
import * as operationsRetailOutlets from "@pay/retail-outlets/operations"
import * as operationsSnap from "@pay/snap/operations"
import * as operationsVirtualAccounts from "@pay/virtual-accounts/operations"
import type { EventFacts, OperationFacts } from "@pay/core/operation"
import { events as eventsBalance } from "@pay/balance/webhooks"
import { events as eventsCards } from "@pay/cards/webhooks"
import { events as eventsCustomers } from "@pay/customers/webhooks"
import { events as eventsDirectDebit } from "@pay/direct-debit/webhooks"
import { events as eventsDisbursements } from "@pay/disbursements/webhooks"
import { events as eventsEwallets } from "@pay/ewallets/webhooks"
import { events as eventsFiles } from "@pay/files/webhooks"
import { events as eventsInvoices } from "@pay/invoices/webhooks"
import { events as eventsPaylater } from "@pay/paylater/webhooks"
import { events as eventsPayouts } from "@pay/payouts/webhooks"
import { events as eventsPlatform } from "@pay/platform/webhooks"
import { events as eventsQr } from "@pay/qr/webhooks"
import { events as eventsRecurring } from "@pay/recurring/webhooks"
import { events as eventsRemittances } from "@pay/remittances/webhooks"
import { events as eventsReports } from "@pay/reports/webhooks"
import { events as eventsRetailOutlets } from "@pay/retail-outlets/webhooks"
import { events as eventsSnap } from "@pay/snap/webhooks"
import { events as eventsVirtualAccounts } from "@pay/virtual-accounts/webhooks"
import { examples as examplesBalance } from "@pay/balance/examples"
import { examples as examplesCards } from "@pay/cards/examples"
import { examples as examplesCustomers } from "@pay/customers/examples"
import { examples as examplesDirectDebit } from "@pay/direct-debit/examples"
import { examples as examplesDisbursements } from "@pay/disbursements/examples"
import { examples as examplesEwallets } from "@pay/ewallets/examples"
import { examples as examplesFiles } from "@pay/files/examples"
import { examples as examplesInvoices } from "@pay/invoices/examples"
import { examples as examplesPaylater } from "@pay/paylater/examples"
import { examples as examplesPayouts } from "@pay/payouts/examples"
import { examples as examplesPlatform } from "@pay/platform/examples"
import { examples as examplesQr } from "@pay/qr/examples"
import { examples as examplesRecurring } from "@pay/recurring/examples"
import { examples as examplesRemittances } from "@pay/remittances/examples"
import { examples as examplesReports } from "@pay/reports/examples"
import { examples as examplesRetailOutlets } from "@pay/retail-outlets/examples"
import { examples as examplesSnap } from "@pay/snap/examples"
import { examples as examplesVirtualAccounts } from "@pay/virtual-accounts/examples"

export interface SandboxProduct {
  readonly name: string
  readonly operations: ReadonlyArray<OperationFacts>
  readonly events: ReadonlyArray<EventFacts>
  readonly examples: Readonly<Record<string, unknown>>
}

/** Every cloud product, as the sandbox's shell routes and validates it. */
export const products: ReadonlyArray<SandboxProduct> = [
  { name: "balance", operations: Object.values(operationsBalance), events: eventsBalance, examples: examplesBalance },
  { name: "cards", operations: Object.values(operationsCards), events: eventsCards, examples: examplesCards },
  {
    name: "customers",
    operations: Object.values(operationsCustomers),
    events: eventsCustomers,
    examples: examplesCustomers
  },
  {
    name: "direct-debit",
    operations: Object.values(operationsDirectDebit),
    events: eventsDirectDebit,
    examples: examplesDirectDebit
  },
  {
    name: "disbursements",
    operations: Object.values(operationsDisbursements),
    events: eventsDisbursements,
    examples: examplesDisbursements
  },
  {
    name: "ewallets",
    operations: Object.values(operationsEwallets),
    events: eventsEwallets,
    examples: examplesEwallets
  },
  { name: "files", operations: Object.values(operationsFiles), events: eventsFiles, examples: examplesFiles },
  {
    name: "invoices",
    operations: Object.values(operationsInvoices),
    events: eventsInvoices,
    examples: examplesInvoices
  },
  {
    name: "paylater",
    operations: Object.values(operationsPaylater),
    events: eventsPaylater,
    examples: examplesPaylater
  },
  { name: "payouts", operations: Object.values(operationsPayouts), events: eventsPayouts, examples: examplesPayouts },
  {
    name: "platform",
    operations: Object.values(operationsPlatform),
    events: eventsPlatform,
    examples: examplesPlatform
  },
  { name: "qr", operations: Object.values(operationsQr), events: eventsQr, examples: examplesQr },
  {
    name: "recurring",
    operations: Object.values(operationsRecurring),
    events: eventsRecurring,
    examples: examplesRecurring
  },
  {
    name: "remittances",
    operations: Object.values(operationsRemittances),
    events: eventsRemittances,
    examples: examplesRemittances
  },
  { name: "reports", operations: Object.values(operationsReports), events: eventsReports, examples: examplesReports },
  {
    name: "retail-outlets",
    operations: Object.values(operationsRetailOutlets),
    events: eventsRetailOutlets,
    examples: examplesRetailOutlets
  },
  { name: "snap", operations: Object.values(operationsSnap), events: eventsSnap, examples: examplesSnap },
  {
    name: "virtual-accounts",
    operations: Object.values(operationsVirtualAccounts),
    events: eventsVirtualAccounts,
    examples: examplesVirtualAccounts
  }
]
