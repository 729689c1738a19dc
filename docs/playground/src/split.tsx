import { totals } from "perevir/panier"
import { useDesk } from "./desk.js"

interface Item {
  readonly Id?: number | null
  readonly ProduitID?: number
  readonly Quantity?: number
  readonly Total_HT?: number
}

interface Entry {
  readonly origin: "updated" | "added" | "untouched"
  readonly item: Item
}

export type SplitPlan = { readonly complete: boolean } & (
  | { readonly kind: "confirmation"; readonly originalPanierId?: number; readonly transaction: readonly Entry[]; readonly remaining: readonly Entry[] } // prettier-ignore
  | { readonly kind: "update"; readonly panier: readonly Entry[] }
)

/** The panier's items as a picture: what is ordered, what the update leaves in the panier, what it does not touch; each with its sums. */
export function Split({ plan }: { readonly plan: SplitPlan }) {
  const { words } = useDesk().wording
  const { split } = words
  const isSplit = plan.kind === "confirmation"
  const staying = isSplit ? plan.remaining : plan.panier
  const groups = [
    ...(isSplit ? [{ is: "ordered", title: split.transaction, entries: plan.transaction }] : []),
    { is: "kept", title: isSplit ? split.remaining : split.panier, entries: staying.filter(({ origin }) => origin !== "untouched") }, // prettier-ignore
    { is: "untouched", title: isSplit ? split.untouched : split.kept, entries: staying.filter(({ origin }) => origin === "untouched") }, // prettier-ignore
  ].map((group) => ({ ...group, sums: totals(group.entries) }))
  const whole = groups.reduce((sum, { sums }) => sum + Math.max(0, Number(sums.Total_HT)), 0)
  return (
    <>
      <p class="message">{isSplit ? split.confirmation(String(plan.originalPanierId ?? "")) : split.update}</p>
      <div class="shares" aria-hidden="true">
        {groups.map(({ is, sums }) => {
          const share = whole > 0 ? Math.max(0, Number(sums.Total_HT)) / whole : 0
          return share > 0 && <span key={is} class={is} style={{ flexGrow: share }} />
        })}
      </div>
      <ul class="split">
        {groups.map(({ is, title, entries, sums }) => (
          <li key={is} class={is}>
            <h4>
              <span>{title}</span>
              <span class="sum">{sums.Total_HT}</span>
            </h4>
            <p class="quiet">
              {entries.length === 0
                ? split.none
                : `${split.items(entries.length)} · Quantity ${sums.Quantity} · Total_HT ${sums.Total_HT}`}
            </p>
            <ItemList entries={entries} />
          </li>
        ))}
      </ul>
      {!plan.complete && <p class="quiet">{split.incomplete}</p>}
    </>
  )
}

function ItemList({ entries }: { readonly entries: readonly Entry[] }) {
  const { split } = useDesk().wording.words
  if (entries.length === 0) return null
  return (
    <ol class="items">
      {entries.map(({ origin, item }, index) => (
        <li key={index}>
          <span>{item.Id ? `#${item.Id}` : split.origin.added}</span>
          <span class="quiet">
            {split.product} {item.ProduitID ?? "?"} × {item.Quantity ?? "?"}
          </span>
          <span class="sum">{item.Total_HT ?? "–"}</span>
          <span class="unseen">{split.origin[origin]}</span>
        </li>
      ))}
    </ol>
  )
}
