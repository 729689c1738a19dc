import type { Issue } from "./index.js"

/** A clause of the document, in our words, with what became of it. Several clauses may stand on one line. */
export type Clause = {
  /** The first and the last of its lines, counted from 1. */
  readonly lines: readonly [number, number]
  readonly says: string
} & (
  | { readonly became: "rule"; readonly rules: readonly Issue["rule"][] }
  | { readonly became: "judgement"; readonly rules?: readonly Issue["rule"][]; readonly because: string }
  | { readonly became: "out of scope"; readonly because: string }
  | { readonly became: "schema" | "plan" | "wire" }
)

const clauses: readonly Clause[] = [
  { lines: [1, 1], says: "The operation is a PUT; its path has the panier's id.", became: "schema" },
  { lines: [2, 2], says: "It updates the panier with that id.", became: "schema" },
  { lines: [2, 2], says: "Of the confirmed items it makes a transaction.", became: "plan" },
  { lines: [2, 2], says: "It moves items that are not confirmed to a new panier.", became: "plan" },
  { lines: [2, 2], says: "It updates every supplied item.", became: "plan" },
  { lines: [2, 2], says: "It adds new items, which have an empty id.", became: "plan" },
  {
    lines: [2, 2],
    says: "An id is empty when it is absent, null or 0.",
    became: "judgement",
    because:
      "the document does not define empty; 0 is what .NET, which the upstream runs on, puts where no id is given",
  },
  {
    lines: [2, 2],
    says: "A new item is of some product.",
    became: "judgement",
    rules: ["panier.item.product"],
    because: "the document does not say what a new item needs",
  },
  { lines: [2, 2], says: "It leaves stored items alone that are not supplied.", became: "plan" },
  {
    lines: [2, 2],
    says: "When items are confirmed, untouched ones move to the new panier too.",
    became: "judgement",
    because: "one sentence leaves them alone, another has the new panier hold what remains, and they remain",
  },
  {
    lines: [2, 2],
    says: "Items are removed by another method.",
    became: "out of scope",
    because: "that method is another operation; the plan of this one deletes nothing",
  },
  { lines: [3, 5], says: "Parameters of the path have a type, and may be required.", became: "schema" },
  {
    lines: [7, 10],
    says: "The path's id is a required integer.",
    became: "rule",
    rules: ["required", "type", "panier.int32"],
  },
  { lines: [11, 13], says: "The body is the panier to update.", became: "schema" },
  {
    lines: [11, 13],
    says: "An update updates something.",
    became: "judgement",
    rules: ["panier.empty"],
    because: "no member is required, so the document lets through a body that says nothing",
  },
  { lines: [13, 13], says: "The body's type is called UpdatePanier.", became: "wire" },
  { lines: [15, 50], says: "No member of the body is required.", became: "schema" },
  { lines: [15, 50], says: "A member has the type of its row.", became: "rule", rules: ["type"] },
  { lines: [15, 16], says: "Errors is a list of errors.", became: "schema" },
  { lines: [18, 21], says: "IpAddress is text: the client's address.", became: "schema" },
  {
    lines: [18, 21],
    says: "The address is one of IPv4 or IPv6.",
    became: "judgement",
    rules: ["panier.ip"],
    because: "the row calls it an ip address and gives no format",
  },
  { lines: [22, 23], says: "Currency is text.", became: "schema" },
  {
    lines: [22, 23],
    says: "A currency is a code of ISO 4217.",
    became: "judgement",
    rules: ["panier.currency"],
    because: "the row says nothing of the codes that it takes",
  },
  { lines: [25, 28], says: "Id is an integer.", became: "rule", rules: ["panier.int32"] },
  {
    lines: [25, 28],
    says: "Id names the panier, as the path does.",
    became: "judgement",
    rules: ["panier.id.match"],
    because: "the row gives it to updates as well as the path, and does not say which of the two holds",
  },
  { lines: [29, 32], says: "TransactionID is normally empty.", became: "rule", rules: ["panier.transaction.empty"] },
  {
    lines: [29, 32],
    says: "A stored TransactionID tells that the panier has been confirmed.",
    became: "judgement",
    rules: ["panier.confirmed"],
    because: "the confirmation makes it; what an update does to a confirmed panier is not said",
  },
  { lines: [33, 34], says: "ModePaiementID is an integer.", became: "rule", rules: ["panier.int32"] },
  { lines: [36, 37], says: "OpState is a byte.", became: "rule", rules: ["panier.byte"] },
  { lines: [39, 46], says: "Total_HT and Total_TTC are decimal numbers.", became: "rule", rules: ["panier.decimal"] },
  { lines: [39, 46], says: "Both are read-only.", became: "rule", rules: ["panier.totals.readonly"] },
  { lines: [47, 50], says: "Items is the list of the panier's items.", became: "schema" },
  { lines: [51, 52], says: "The request may be JSON.", became: "wire" },
  { lines: [53, 53], says: "The sample shows the members of an error and of an item.", became: "schema" },
  {
    lines: [53, 53],
    says: "Of an item, Period, PeriodLeft, Pu, OldPu and Total_HT are decimal numbers, other numbers integers.",
    became: "judgement",
    rules: ["panier.int32", "panier.decimal"],
    because: "no table describes an item or an error; the sample writes the former with a fraction, the latter without",
  },
  {
    lines: [53, 53],
    says: "A quantity is one or more, a period is above zero, a price is not negative.",
    became: "judgement",
    rules: ["panier.item.quantity", "panier.item.period", "panier.item.money"],
    because: "no table says what the members of an item mean; so their names and samples say",
  },
  {
    lines: [54, 55],
    says: "The request may be XML, in namespaces and an order of members of its own.",
    became: "wire",
  },
  {
    lines: [55, 55],
    says: "UserHandle is text, UserId a number; no row and no other sample has them.",
    became: "schema",
  },
  {
    lines: [55, 55],
    says: "A panier keeps its user.",
    became: "judgement",
    rules: ["panier.owner"],
    because: "nothing says what it means to send another",
  },
  { lines: [56, 57], says: "The request may be a form, of which there is no sample.", became: "wire" },
  { lines: [58, 61], says: "The answer is a panier and a transaction, or a list of errors.", became: "wire" },
  { lines: [62, 94], says: "Return codes tell what became of the request.", became: "wire" },
  {
    lines: [68, 68],
    says: "Code 510: an object does not exist.",
    became: "judgement",
    rules: ["panier.item.exists"],
    because: "it is the code for an item that is not stored, as nothing has the upstream add one with an id",
  },
  {
    lines: [80, 80],
    says: "Code 551: an entry stands twice.",
    became: "judgement",
    rules: ["panier.item.unique"],
    because: "nothing says which of two items with one id would hold",
  },
  {
    lines: [95, 99],
    says: "The answer's Panier is the new one after a confirmation, else the updated one.",
    became: "plan",
  },
  {
    lines: [100, 104],
    says: "OriginalPanierId names the panier whose update made a panier and a transaction.",
    became: "plan",
  },
  { lines: [105, 108], says: "The answer's Transaction is made of the confirmed items.", became: "wire" },
  { lines: [109, 113], says: "The answer may be JSON or XML.", became: "wire" },
]

/** Every clause of the document, in its order. Line 113 is the last, without a line feed. */
export const ledger = {
  document: "namebay-panier.txt",
  sha256: "ee1d4831cc3168eba81fdb0fe30499da37855d34019640c692ed44ab2591424b",
  lines: 113,
  /** Lines that are blank or hold nothing but the strokes of a table. */
  markup: [6, 14, 17, 24, 35, 38, 96],
  clauses,
} as const
