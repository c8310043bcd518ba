/**
 * Reports: CSV files of what the books say, made in the background and fetched within a day. Source: Xendit API reference
 * › Reports › Generate Report, Get Report, Report Webhook.
 *
 * @module
 */
import {
  type Context,
  type CustomerAct,
  customerOf,
  type Handler,
  type ProductModule,
  type Reply,
  refuse
} from "../../engine/product.ts"
import { table } from "../../engine/store.ts"
import { DAY, iso, SECOND } from "../../engine/time.ts"
import { nothingWaits, unknownAction } from "../shared.ts"
import { csvOf, type Scope } from "./columns.ts"

interface ReportRequest {
  readonly type: Scope["type"]
  readonly filter?: { readonly from?: string; readonly to?: string }
  readonly currency?: string
  readonly report_version?: Scope["version"]
}
interface Report {
  readonly id: string
  readonly scope: Scope
  readonly status: "PENDING" | "COMPLETED" | "FAILED"
  readonly created: number
  readonly updated: number
}

export const reports = table<Report>("reports.reports")
/** The CSV text, as long as it can be fetched. */
const reportFiles = table<string>("reports.files")

const MADE_IN = 5 * SECOND
const LONGEST = 31 * DAY

const urlOf = ({ baseUrl, realm }: Context, id: string): string =>
  `${baseUrl}/_sandbox/reports/${id}?account=${realm.account}&mode=${realm.mode}`

const show = (context: Context, { id, scope, status, created, updated }: Report) => ({
  id,
  type: scope.type,
  status,
  filter: { from: iso(scope.from), to: iso(scope.to) },
  format: "CSV",
  url: status === "COMPLETED" ? urlOf(context, id) : null,
  currency: scope.currency,
  business_id: context.realm.account,
  created: iso(created),
  updated: iso(updated)
})

const assertFeature = (context: Context): void => {
  if (context.setting("reports.unavailable") === true) {
    refuse("FEATURE_NOT_AVAILABLE", "Reports are not switched on for this account.")
  }
}

const createReport: Handler = (context, { body }) => {
  assertFeature(context)
  const { type, filter, currency, report_version } = body as ReportRequest
  const to = filter?.to === undefined ? context.now : Date.parse(filter.to)
  const from = filter?.from === undefined ? to - DAY : Date.parse(filter.from)
  if (to < from || to - from >= LONGEST) refuse("INVALID_DATE_RANGE", "A report covers less than 31 days.")
  const report: Report = {
    id: `report_${context.ids.uuid()}`,
    scope: { type, version: report_version ?? "VERSION_0", currency: currency ?? "IDR", from, to },
    status: "PENDING",
    created: context.now,
    updated: context.now
  }
  context.put(reports, report.id, report)
  context.schedule(context.now + MADE_IN, "make", report.id)
  return { body: show(context, report) }
}

const getReport: Handler = (context, { path }) => {
  assertFeature(context)
  const found = context.get(reports, path.report_id ?? "")
  return { body: show(context, found ?? refuse("TRANSACTION_NOT_FOUND", "No report has this id.")) }
}

const end = (context: Context, report: Report, status: "COMPLETED" | "FAILED"): Report => {
  const ended: Report = { ...report, status, updated: context.now }
  context.put(reports, report.id, ended)
  if (status === "COMPLETED") {
    context.put(reportFiles, report.id, csvOf(context, report.scope))
    context.schedule(context.now + DAY, "forget", report.id)
  }
  const event = status === "COMPLETED" ? "reports.completed" : "reports.failed"
  context.emit(event, { event, ...show(context, ended) })
  return ended
}

/** The provider's part: a report that cannot be made. */
const actOnReport = (context: Context, given: CustomerAct, report: Report): Reply => {
  if (given.action !== "approve" && given.action !== "decline") return unknownAction(given, "approve or decline")
  if (report.status !== "PENDING") return nothingWaits(report.id, report.status)
  return { body: show(context, end(context, report, given.action === "approve" ? "COMPLETED" : "FAILED")) }
}

const fetchReport: Handler = (context, { path }) => {
  const csv = context.get(reportFiles, path[0] ?? "")
  if (csv === undefined) return refuse("NOT_FOUND", "There is no such file, or its day is over.", { status: 404 })
  return { raw: { type: "text/csv; charset=utf-8", bytes: csv } }
}

export const reportsProduct: ProductModule = {
  name: "reports",
  handlers: { createReport, getReport },
  commands: {
    make: (context, id: string) => {
      const report = context.get(reports, id)
      if (report?.status === "PENDING") end(context, report, "COMPLETED")
    },
    forget: (context, id: string) => context.remove(reportFiles, id)
  },
  customers: [customerOf(reports, actOnReport)],
  control: { "GET /reports/*": { noKey: true, handle: fetchReport } }
}
