import type { Ledger } from "perevir"
import type { CreateIssue, ReplaceIssue } from "./index.js"
import type { Issue as AnswerIssue } from "./wire.js"

type Rule = CreateIssue["rule"] | ReplaceIssue["rule"] | AnswerIssue["rule"]

const ofTheAnswer = [
  "required",
  "type",
  "hardwareOrders.response.uuid",
  "hardwareOrders.response.text",
  "hardwareOrders.response.date",
] as const

/** Every clause of the document, in its order. Line 214 is the last, without a line feed. */
export const ledger: Ledger<Rule> = {
  document: "verifone-hardware-orders.txt",
  title: "Hardware Orders",
  sha256: "02cf78f558b312df67295a4df989dbe322357fafb590012458682c7f2735b6ac",
  lines: 214,
  /** Blank. */
  markup: [
    2, 4, 6, 8, 10, 12, 15, 17, 19, 21, 24, 26, 29, 31, 33, 35, 37, 39, 42, 44, 48, 50, 53, 55, 58, 60, 62, 64, 66, 68,
    71, 73, 76, 78, 82, 84, 87, 89, 91, 93, 95, 97, 100, 102, 104, 106, 110, 112, 114, 116, 119, 121, 125, 127, 130,
    132, 134, 136, 138, 140, 143, 145, 149, 151, 154, 156, 159, 161, 163, 165, 167, 169, 172, 174, 177, 179, 183, 185,
    188, 190, 192, 194, 196, 198, 201, 203, 205, 207, 211, 213,
  ],
  clauses: [
    {
      lines: [1, 1],
      says: "The documentation has an index, and this page a version in Markdown.",
      became: "out of scope",
      because: "it is about the pages, not about orders",
    },
    { lines: [3, 5], says: "The operations manage hardware orders.", became: "schema" },
    { lines: [7, 11], says: "One operation, a POST, creates an order.", became: "schema" },
    { lines: [13, 14], says: "It has an optional header saveDraft, a boolean.", became: "rule", rules: ["type"] },
    { lines: [16, 16], says: "With saveDraft the order becomes a draft.", became: "plan" },
    {
      lines: [16, 16],
      says: "The answer to a creation shows it in the status that follows from the header.",
      became: "wire",
      rules: ["hardwareOrders.response.planned"],
    },
    {
      lines: [16, 16],
      says: "Without the header, or when it is false, the order is submitted at once.",
      became: "plan",
    },
    {
      lines: [18, 18],
      says: "It has an optional header X-Use-Simplified-Order-Flow, a boolean.",
      became: "rule",
      rules: ["type"],
    },
    {
      lines: [20, 20],
      says: "With that header the upstream derives members that are missing, from defaults and configurations.",
      became: "judgement",
      because:
        "which members it derives is not said; those that the table requires stay required, and the plan has none",
    },
    {
      lines: [22, 27],
      says: "The body has the client's reference of the order: text of one character or more, required.",
      became: "rule",
      rules: ["required", "type", "hardwareOrders.reference"],
    },
    {
      lines: [22, 45],
      says: "There are no members beside the listed ones.",
      became: "judgement",
      rules: ["unknown"],
      because: "the document does not say what becomes of others, and a misspelt member would be lost without a word",
    },
    {
      lines: [28, 30],
      says: "It has the customer's id, a UUID that Verifone allocates, required.",
      became: "rule",
      rules: ["required", "type", "hardwareOrders.customer"],
    },
    {
      lines: [30, 30],
      says: "Packages and bundles belong to that customer.",
      became: "out of scope",
      because: "an order names neither",
    },
    {
      lines: [32, 34],
      says: "It may have a requested date, a date-time.",
      became: "rule",
      rules: ["type", "hardwareOrders.requestedDate"],
    },
    {
      lines: [34, 34],
      says: "That date has not passed.",
      became: "judgement",
      rules: ["hardwareOrders.requestedDate.past"],
      because: "nothing is said of it but that it is requested, and the past cannot be",
    },
    { lines: [36, 40], says: "It may have the reference of a purchase order, text.", became: "rule", rules: ["type"] },
    { lines: [41, 45], says: "It may have notes, text.", became: "rule", rules: ["type"] },
    {
      lines: [46, 107],
      says: "The answer, 200, has the order with its id, status, type, and who created and changed it when.",
      became: "wire",
      rules: ofTheAnswer,
    },
    {
      lines: [46, 107],
      says: "An answer has no members beside those.",
      became: "judgement",
      rules: ["unknown"],
      because: "upstreams grow: what is new in an answer is told as a warning, while in a request it is refused",
    },
    {
      lines: [46, 79],
      says: "It shows the order that was named, with what was sent.",
      became: "judgement",
      rules: ["hardwareOrders.response.echo", "hardwareOrders.response.id", "hardwareOrders.response.requestedDate"],
      because:
        "the members have the same descriptions as in the request, and that they are those of this order goes without saying",
    },
    {
      lines: [80, 80],
      says: "The possible statuses are announced and not listed: any but DRAFT counts as submitted, and any but the two that are named is told of in an answer.",
      became: "judgement",
      rules: ["hardwareOrders.submitted", "hardwareOrders.response.status"],
      because:
        "the first header names DRAFT and SUBMITTED; to change an order in a status that nobody knows is the greater harm",
    },
    {
      lines: [107, 107],
      says: "An answer without a type is one of type HardwareOrder.",
      became: "judgement",
      because: "its row calls the type required, and gives it a default, which only an absent one needs",
    },
    { lines: [108, 109], says: "Its path is /orders/hardware.", became: "schema" },
    { lines: [111, 115], says: "The other operation, a PUT, updates or replaces an order.", became: "schema" },
    {
      lines: [111, 111],
      says: "To replace is to lose what is not sent again.",
      became: "judgement",
      rules: ["hardwareOrders.replace.drops"],
      because: "the title says both update and replace; the method and the required members say replace",
    },
    {
      lines: [115, 115],
      says: "An order that has been submitted is not updated.",
      became: "rule",
      rules: ["hardwareOrders.submitted"],
    },
    {
      lines: [117, 122],
      says: "Its path has the order's id, a UUID that Verifone allocates, required.",
      became: "rule",
      rules: ["required", "type", "hardwareOrders.orderId"],
    },
    {
      lines: [123, 146],
      says: "Its body is that of a creation, word for word.",
      became: "rule",
      rules: [
        "required",
        "type",
        "hardwareOrders.reference",
        "hardwareOrders.customer",
        "hardwareOrders.requestedDate",
      ],
    },
    { lines: [147, 208], says: "Its answer is that of a creation, too.", became: "wire", rules: ofTheAnswer },
    { lines: [209, 210], says: "Its path is /orders/hardware/{orderId}.", became: "schema" },
    {
      lines: [212, 214],
      says: "The page has a date of its last change, and asks whether it helped.",
      became: "out of scope",
      because: "it is about the page",
    },
  ],
}
