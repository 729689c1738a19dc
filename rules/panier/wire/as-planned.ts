import type { Entry, Plan } from "../split.js"
import { exactSum } from "../totals.js"
import { isGiven } from "../vocabulary.js"
import { unmatched } from "./unmatched.js"

// What an answer is held against: the plan of the update

interface Planned {
  readonly plan: Plan
}
interface Line extends Partial<Readonly<Record<Compared, number | boolean | null | undefined>>> {
  readonly Total_HT?: number | null | undefined
}
type Lines = readonly (Line | null)[] | null | undefined
type Compared = "ProduitID" | "Period" | "Quantity" | "Pu" | "IsUpdate" | "Id"

/** What tells one line from another. Ids are given anew when items move, and so tell nothing there. */
const moved = ["ProduitID", "Period", "Quantity", "Pu", "IsUpdate"] as const
const stayed = ["Id", ...moved] as const

type TransactionAnswered = Planned & { readonly transaction?: { readonly OpDetails?: Lines } | null | undefined }
type PanierAnswered = Planned & { readonly panier?: { readonly Items?: Lines } | null | undefined }
type OriginalAnswered = Planned & { readonly original?: number | null | undefined }
type TotalAnswered = Planned & { readonly total: number | null; readonly lines: Lines }

export const bothTransactions = ({ transaction, plan }: TransactionAnswered) =>
  unmatched(plan.kind === "confirmation" ? itemsOf(plan.transaction) : [], given(transaction?.OpDetails), moved)
export const transactionAsPlanned = (answer: TransactionAnswered) => isEmpty(bothTransactions(answer))

export const bothPaniers = ({ panier, plan }: PanierAnswered) =>
  plan.kind === "confirmation"
    ? unmatched(itemsOf(plan.remaining), given(panier?.Items), moved)
    : unmatched(itemsOf(plan.panier), given(panier?.Items), stayed)

/** Without the stored panier it is not known which items were left untouched. */
export const panierAsPlanned = (answer: PanierAnswered) => {
  const { expected, got } = bothPaniers(answer)
  return expected.length === 0 && (got.length === 0 || !answer.plan.complete)
}

const originalOf = (plan: Plan) => (plan.kind === "confirmation" ? plan.originalPanierId : undefined)

export const originalAsPlanned = ({ original, plan }: OriginalAnswered) =>
  originalOf(plan) === undefined || originalOf(plan) === original
export const bothOriginals = ({ original, plan }: OriginalAnswered) => ({
  expected: Number(originalOf(plan)),
  got: original ?? null,
})

export const bothTotals = ({ total, lines }: TotalAnswered) => ({
  expected: exactSum(given(lines).map(({ Total_HT }) => Total_HT ?? 0)),
  got: exactSum([total ?? 0]),
})
export const addsUp = (answer: TotalAnswered) => {
  const { expected, got } = bothTotals(answer)
  return expected === got || answer.total === null || given(answer.lines).some(({ Total_HT }) => Total_HT == null)
}

const given = (lines: Lines): readonly Line[] => (lines ?? []).filter((line) => line !== null)

/** An id that is empty is the upstream's to give. */
const itemsOf = (entries: readonly Entry[]): readonly Line[] =>
  entries.map(({ item }) => ({ ...item, Id: isGiven(item.Id) ? item.Id : undefined }))

const isEmpty = ({ expected, got }: ReturnType<typeof unmatched>) => expected.length === 0 && got.length === 0
