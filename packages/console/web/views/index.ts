/** The views in the order of the navigation. */
import { Activity, ArrowLeftRight, Boxes, Clock, CreditCard, Play, Scale, TriangleAlert, Webhook } from "lucide-preact"
import type { ComponentType } from "preact"
import { ClockView } from "./clock.tsx"
import { FaultsView } from "./faults.tsx"
import { MoneyView } from "./money.tsx"
import { ObjectsView } from "./objects.tsx"
import { RequestsView } from "./requests.tsx"
import { StartView } from "./start.tsx"
import { TerminalsView } from "./terminals.tsx"
import { TimelineView } from "./timeline.tsx"
import { WebhooksView } from "./webhooks.tsx"

export interface View {
  readonly id: string
  readonly name: string
  readonly icon: typeof Play
  readonly show: ComponentType
  /** Only with this extension of the sandbox. */
  readonly needs?: string
}

export const VIEWS: ReadonlyArray<View> = [
  { id: "start", name: "Start here", icon: Play, show: StartView },
  { id: "timeline", name: "Timeline", icon: Activity, show: TimelineView },
  { id: "terminals", name: "Terminals", icon: CreditCard, show: TerminalsView, needs: "terminals" },
  { id: "objects", name: "Objects", icon: Boxes, show: ObjectsView },
  { id: "money", name: "Money", icon: Scale, show: MoneyView },
  { id: "webhooks", name: "Webhooks", icon: Webhook, show: WebhooksView },
  { id: "requests", name: "Requests", icon: ArrowLeftRight, show: RequestsView },
  { id: "faults", name: "Faults", icon: TriangleAlert, show: FaultsView },
  { id: "clock", name: "Clock", icon: Clock, show: ClockView }
]
