/** A list with the detail of what is chosen beside it; on a narrow screen the detail takes the list's place. */
import { ArrowLeft } from "lucide-preact"
import type { ComponentChildren } from "preact"
import { linkTo } from "../router.ts"

interface SplitProps {
  readonly view: string
  readonly title: string
  readonly chosen: boolean
  readonly tools?: ComponentChildren
  readonly list: ComponentChildren
  readonly detail: ComponentChildren
}

export const Split = ({ view, title, chosen, tools, list, detail }: SplitProps) => (
  <div class={chosen ? "split has-detail" : "split"}>
    {/* Of the page, not of the list: the list is gone from a narrow screen that shows a detail. */}
    <h1 class="hidden">{title}</h1>
    <section class="list-pane" aria-label={title}>
      <div class="pane-head">
        <p class="pane-title" aria-hidden>
          {title}
        </p>
        {tools}
      </div>
      {list}
    </section>
    <section class="detail-pane" aria-label="Detail">
      {chosen && (
        <a class="back" href={linkTo(view)}>
          <ArrowLeft size={16} aria-hidden /> {title}
        </a>
      )}
      {detail}
    </section>
  </div>
)
