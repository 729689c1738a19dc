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

interface Group {
  readonly is: "ordered" | "kept" | "untouched"
  readonly title: string
  readonly entries: readonly Entry[]
}

/** The panier's items as a picture: what is ordered, what the update leaves in the panier, what it does not touch; each with its sums. */
export function Split({ plan }: { readonly plan: SplitPlan }) {
  const { split } = useDesk().wording.words
  const isSplit = plan.kind === "confirmation"
  const staying = isSplit ? plan.remaining : plan.panier
  const ordered: readonly Group[] = isSplit
    ? [{ is: "ordered", title: split.confirmed, entries: plan.transaction }]
    : []
  const kept: readonly Group[] = [
    { is: "kept", title: split.supplied, entries: staying.filter(({ origin }) => origin !== "untouched") },
    { is: "untouched", title: split.untouched, entries: staying.filter(({ origin }) => origin === "untouched") },
  ]
  const all = [...ordered, ...kept]
  return (
    <>
      <p class="message">{isSplit ? split.confirmation : split.update}</p>
      <p class="whole">
        <strong>{split.panier((isSplit && plan.originalPanierId) || "")}</strong>
        <span class="quiet">Total_HT</span>
        <span class="sum">{sumOf(all.flatMap(({ entries }) => entries))}</span>
      </p>
      <Shares groups={all} />
      <ul class="branches">
        {isSplit && <Branch title={split.transaction} groups={ordered} />}
        <Branch title={isSplit ? split.remaining : split.stays} groups={kept} />
      </ul>
      {!plan.complete && <p class="quiet">{split.incomplete}</p>}
    </>
  )
}

/** A sum is exact, so it is a text; cents are written out. */
const sumOf = (entries: readonly Entry[]): string => withCents(totals(entries).Total_HT)

function withCents(decimal: string): string {
  const [whole = "", fraction = ""] = decimal.split(".")
  return `${whole}.${fraction.padEnd(2, "0")}`
}

/** Who has which share of the whole; in words it stands beneath. */
function Shares({ groups }: { readonly groups: readonly Group[] }) {
  return (
    <div class="shares" aria-hidden="true">
      {groups.map(({ is, entries }) => {
        const share = Math.max(0, Number(totals(entries).Total_HT))
        return share > 0 && <span key={is} class={is} style={{ flexGrow: share }} />
      })}
    </div>
  )
}

function Branch({ title, groups }: { readonly title: string; readonly groups: readonly Group[] }) {
  const { split } = useDesk().wording.words
  return (
    <li class="branch">
      <h4>
        {title}
        <span class="sum">{sumOf(groups.flatMap(({ entries }) => entries))}</span>
      </h4>
      {groups.map(({ is, title: name, entries }) => (
        <div key={is} class={`portion ${is}`}>
          <h5>
            {name}
            <span class="quiet">
              {entries.length === 0
                ? split.none
                : `${split.items(entries.length)}, ${split.quantity} ${totals(entries).Quantity}`}
            </span>
            {groups.length > 1 && entries.length > 0 && <span class="sum">{sumOf(entries)}</span>}
          </h5>
          <Items entries={entries} />
        </div>
      ))}
    </li>
  )
}

function Items({ entries }: { readonly entries: readonly Entry[] }) {
  const { split } = useDesk().wording.words
  if (entries.length === 0) return null
  return (
    <ol class="items">
      {entries.map(({ item }, index) => (
        <li key={index}>
          <span>{item.Id ? `#${item.Id}` : split.added}</span>
          <span class="quiet">
            {split.product} {item.ProduitID ?? "?"} × {item.Quantity ?? "?"}
          </span>
          <span class="sum">{item.Total_HT === undefined ? "–" : withCents(String(item.Total_HT))}</span>
        </li>
      ))}
    </ol>
  )
}
