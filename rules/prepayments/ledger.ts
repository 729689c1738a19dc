import type { Issue } from "./index.js"

type Rule = Issue["rule"]

/** A clause of the document, in our words, with what became of it. Several clauses may stand on one line. */
export type Clause = {
  /** The first and the last of its lines, counted from 1. */
  readonly lines: readonly [number, number]
  readonly says: string
} & (
  | { readonly became: "rule"; readonly rules: readonly Rule[] }
  | { readonly became: "judgement"; readonly rules?: readonly Rule[]; readonly because: string }
  | { readonly became: "out of scope"; readonly because: string }
  | { readonly became: "schema" | "plan" | "wire" }
)

const clauses: readonly Clause[] = [
  { lines: [1, 1], says: "The service updates a prepayment.", became: "schema" },
  { lines: [3, 3], says: "It answers with the prepayment, or with what went wrong, in JSON.", became: "wire" },
  { lines: [5, 7], says: "Its path has the id of the prepayment.", became: "schema" },
  {
    lines: [7, 7],
    says: "Its host and the version of the API come before that.",
    became: "judgement",
    because: "they are where the upstream is found, the same for every request; no row describes them",
  },
  {
    lines: [9, 11],
    says: "A second path has, in place of the id, the external id.",
    became: "judgement",
    rules: ["prepayments.id"],
    because:
      "it is written {id} again, after /reference/; the member is called reference here, and a request has one of the two",
  },
  { lines: [13, 13], says: "The method is PUT.", became: "schema" },
  { lines: [15, 15], says: "The request is JSON.", became: "wire" },
  {
    lines: [17, 19],
    says: "Each parameter has a description, a type, a requirement and an example.",
    became: "schema",
  },
  {
    lines: [20, 20],
    says: "The id is required, a long integer or text.",
    became: "rule",
    rules: ["required", "type", "prepayments.id"],
  },
  {
    lines: [20, 20],
    says: "It stands in the path alone.",
    became: "judgement",
    rules: ["unknown"],
    because: "one table lists path and body together; in the body an id could only repeat the path's, or contradict it",
  },
  { lines: [21, 21], says: "The reference is required text.", became: "rule", rules: ["required", "type"] },
  {
    lines: [21, 21],
    says: "It is not empty.",
    became: "judgement",
    rules: ["prepayments.reference"],
    because: "its row has no description; the second path finds a prepayment by it",
  },
  {
    lines: [22, 22],
    says: "The customer's numerical id is required, a long integer or text.",
    became: "rule",
    rules: ["required", "type", "prepayments.customerId"],
  },
  {
    lines: [23, 23],
    says: "The user's numerical id may be sent, a long integer or text.",
    became: "rule",
    rules: ["type", "prepayments.userId"],
  },
  { lines: [23, 23], says: "If it is not, the connected user is taken.", became: "plan" },
  { lines: [24, 24], says: "The total is a required number.", became: "rule", rules: ["required", "type"] },
  {
    lines: [25, 25],
    says: "The currency may be sent, as its ISO code.",
    became: "rule",
    rules: ["type", "prepayments.currency"],
  },
  {
    lines: [25, 25],
    says: "It is one of those that are configured.",
    became: "rule",
    rules: ["prepayments.currency.configured"],
  },
  {
    lines: [25, 25],
    says: "If it is not sent, the customer's is taken; if the customer has none, the organization's.",
    became: "plan",
  },
  { lines: [26, 27], says: "Latitude and longitude may be sent, numbers.", became: "rule", rules: ["type"] },
  {
    lines: [26, 27],
    says: "They are a place on earth, so they lie in its ranges and come together.",
    became: "judgement",
    rules: ["prepayments.latitude.range", "prepayments.longitude.range", "prepayments.position.pair"],
    because: "their rows have no description",
  },
  {
    lines: [26, 27],
    says: "They tell where somebody was, and the bank whose customer somebody is, so they show in no issue.",
    became: "judgement",
    because: "the document marks nothing as personal",
  },
  { lines: [28, 28], says: "A check-in date may be sent, as text.", became: "rule", rules: ["type"] },
  {
    lines: [28, 28],
    says: "It is a date-time.",
    became: "judgement",
    rules: ["prepayments.checkInDate.format"],
    because: "its type is text, its name and its example are a date-time's",
  },
  {
    lines: [29, 29],
    says: "The payment date is required, a date; the example is a date-time.",
    became: "rule",
    rules: ["required", "type", "prepayments.paymentDate"],
  },
  {
    lines: [29, 29],
    says: "It is written as the example is.",
    became: "judgement",
    rules: ["prepayments.paymentDate.shape"],
    because: "a failure speaks of an incorrect format, and which formats are correct is not said",
  },
  {
    lines: [30, 30],
    says: "The id of the payment type may be sent, an integer or text.",
    became: "rule",
    rules: ["type", "prepayments.paymentTypeId"],
  },
  {
    lines: [31, 31],
    says: "A desired payment date may be sent, a date; the example has no time.",
    became: "rule",
    rules: ["type", "prepayments.desiredPaymentDate"],
  },
  {
    lines: [31, 31],
    says: "A time is tolerated there.",
    became: "judgement",
    rules: ["prepayments.desiredPaymentDate.shape"],
    because: "the type is the payment date's, whose example has a time",
  },
  {
    lines: [31, 32],
    says: "That date and the bank are used when the payment is by CHEQUE.",
    became: "rule",
    rules: ["prepayments.cheque"],
  },
  { lines: [32, 32], says: "The name of the bank may be sent, text.", became: "rule", rules: ["type"] },
  { lines: [34, 70], says: "Success answers 200 with the prepayment.", became: "wire" },
  {
    lines: [48, 53],
    says: "A payment is by CHEQUE when that is the reference of its payment type.",
    became: "judgement",
    rules: ["prepayments.cheque"],
    because: "how that is told is not said; the sample's payment type has the reference CASH",
  },
  { lines: [72, 74], says: "Failure answers 400.", became: "wire" },
  { lines: [76, 79], says: "The total is positive.", became: "rule", rules: ["prepayments.total"] },
  {
    lines: [80, 83],
    says: "The payment date has a correct format.",
    became: "rule",
    rules: ["prepayments.paymentDate"],
  },
  { lines: [85, 85], says: "Failure to find answers 404.", became: "wire" },
  { lines: [87, 90], says: "The prepayment exists.", became: "rule", rules: ["prepayments.exists"] },
  { lines: [91, 94], says: "The payment type exists.", became: "rule", rules: ["prepayments.paymentType.exists"] },
]

/** Every clause of the document, in its order. Line 94 is the last, without a line feed. */
export const ledger = {
  document: "valomnia-prepayment.txt",
  sha256: "99bb6c2836d2f1a1e232e9d267b8f8857e6f9ffd995d2691010bf26055478fbe",
  lines: 94,
  /** Blank. */
  markup: [2, 4, 6, 8, 10, 12, 14, 16, 18, 33, 35, 37, 71, 73, 75, 84, 86],
  clauses,
} as const
