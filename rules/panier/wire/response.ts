import * as Schema from "effect/Schema"
import { response as answer } from "perevir"
import { itemMembers, panierMembers } from "../shape.js"
import type { Plan } from "../split.js"
import { Decimal, Int32 } from "../types.js"
import { addsUp, bothOriginals, bothPaniers, bothTotals, bothTransactions } from "./as-planned.js"
import { panierAsPlanned, transactionAsPlanned, originalAsPlanned } from "./as-planned.js"
import { en } from "./messages/en.js"

const { NullOr, optional, Struct } = Schema

/** What .NET has no value for it writes as null, or not at all. */
type Answered<F> = {
  readonly [K in keyof F]: F[K] extends Schema.optional<infer S> ? Schema.optional<Schema.NullOr<S>> : never
}

function answered<F extends Readonly<Record<string, Schema.optional<Schema.Top>>>>(members: F): Answered<F> {
  const all = Object.entries(members).map(([name, { schema }]) => [name, optional(NullOr(schema.members[0]))] as const)
  return Object.fromEntries(all) as never
}

const cartItem = Struct(
  answered({
    Id: optional(Decimal),
    DetailPackId: optional(Decimal),
    Name: optional(Schema.String),
    Handle: optional(Schema.String),
    Class: optional(Schema.String),
    Attributes: itemMembers.Attributes,
  }),
)

const opDetailPack = Struct(
  answered({
    Id: optional(Decimal),
    DetailId: optional(Decimal),
    ProduitID: optional(Int32),
    Pu: itemMembers.Pu,
    CartItems: optional(Schema.Array(cartItem)),
  }),
)

const { Confirm: _confirm, Attributes: _attributes, ...bought } = itemMembers

const opDetail = Struct(
  answered({ ...bought, Id: optional(Decimal), OpDetailPacks: optional(Schema.Array(opDetailPack)) }),
)

const { Errors, IpAddress, Currency, ModePaiementID, OpState, Total_HT, Total_TTC } = panierMembers

const transaction = Struct(
  answered({
    TransactionID: optional(Schema.String),
    Total_HT,
    Total_TTC,
    PanierID: optional(Int32),
    OpDetails: optional(Schema.Array(opDetail)),
    AutoRenew: optional(Schema.Boolean),
    ModePaiementID,
    OpState,
    Errors,
    IpAddress,
    Currency,
  }),
)

const panier = Struct(
  answered({
    ...panierMembers,
    TransactionID: optional(Schema.String),
    Items: optional(Schema.Array(Struct(answered(itemMembers)))),
  }),
)

/** Its rules that read the plan are warnings: an answer can be judged without. */
export const panierUpdated = answer({
  id: "panier.update.response",
  source: "namebay-panier.txt",
  body: answered({ Panier: optional(panier), OriginalPanierId: optional(Int32), Transaction: optional(transaction) }),
  facts: { plan: Schema.Unknown as unknown as Schema.Codec<Plan> },
})

const confirmedBought = panierUpdated.rule("panier.response.transaction", {
  cites: "sentence 2 of the operation, and Response Information, Transaction",
  severity: "warning",
  says: "The transaction holds the confirmed items, and nothing else; there is none when none was confirmed.",
  at: "/Transaction",
  reads: { transaction: "body/Transaction?", plan: "facts/plan" },
  check: transactionAsPlanned,
  params: bothTransactions,
})

const othersKept = panierUpdated.rule("panier.response.panier", {
  infers: "the document speaks of any remaining items: we take it that items that were not supplied are among them",
  severity: "warning",
  says: "The panier holds every item that is not in the transaction, as it was planned.",
  at: "/Panier",
  reads: { panier: "body/Panier?", plan: "facts/plan" },
  check: panierAsPlanned,
  params: bothPaniers,
})

const originalNamed = panierUpdated.rule("panier.response.original", {
  cites: "Response Information, OriginalPanierId",
  severity: "warning",
  says: "The answer names the panier whose items were confirmed.",
  at: "/OriginalPanierId",
  reads: { original: "body/OriginalPanierId?", plan: "facts/plan" },
  check: originalAsPlanned,
  params: bothOriginals,
})

const sumsRight = panierUpdated.rule("panier.response.total", {
  infers: "a total is what its lines add up to; a customer who pays another amount than was shown complains",
  severity: "warning",
  says: "A total before tax is the exact sum of the totals of its lines.",
  at: {
    "/Panier/Total_HT": { total: "body/Panier/Total_HT", lines: "body/Panier/Items", plan: "facts/plan" },
    "/Transaction/Total_HT": {
      total: "body/Transaction/Total_HT",
      lines: "body/Transaction/OpDetails",
      plan: "facts/plan",
    },
  },
  check: addsUp,
  params: bothTotals,
})

export const rules = [othersKept, originalNamed, confirmedBought, sumsRight] as const

export const response = panierUpdated.operation({ rules, messages: en })
