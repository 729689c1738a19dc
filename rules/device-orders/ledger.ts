import type { Ledger } from "perevir"
import type { Issue } from "./index.js"

/** Every clause of the document, in its order. Line 533 is the last, without a line feed. */
export const ledger: Ledger<Issue["rule"]> = {
  document: "kpayment-device-order.txt",
  title: "updateDevicePurchaseOrder",
  sha256: "dcd681d7dc0fa26681e766e25c1135988edfad5e4458419a4afe07d1659497e9",
  lines: 533,
  /** None is blank. */
  markup: [],
  clauses: [
    { lines: [1, 2], says: "The operation updates a device purchase order.", became: "schema" },
    {
      lines: [3, 4],
      says: "The path has the dealer: text, required.",
      became: "rule",
      rules: ["required", "type", "deviceOrders.dealer"],
    },
    {
      lines: [5, 5],
      says: "The path has the UUID of the order: text, required.",
      became: "rule",
      rules: ["required", "type", "deviceOrders.uuid"],
    },
    {
      lines: [5, 5],
      says: "That text has the form of a UUID.",
      became: "judgement",
      rules: ["deviceOrders.uuid.format"],
      because: "the name of the parameter says so, its type only that it is text",
    },
    { lines: [6, 6], says: "The request is JSON.", became: "wire" },
    { lines: [7, 7], says: "There is a body, an object.", became: "schema" },
    {
      lines: [8, 11],
      says: "The body has a list of items, a payment type, a shipping, and the id of a shipping method; none is required.",
      became: "rule",
      rules: ["type"],
    },
    {
      lines: [8, 11],
      says: "An update has one of them.",
      became: "judgement",
      rules: ["deviceOrders.empty"],
      because: "a body is required, and none of its members is: it is not said what a body without them would do",
    },
    {
      lines: [8, 11],
      says: "There are no members beside the listed ones.",
      became: "judgement",
      rules: ["unknown"],
      because: "the document does not say what becomes of others, and a misspelt member would be lost without a word",
    },
    { lines: [12, 23], says: "An update that was made answers 200 with an empty object.", became: "wire" },
    {
      lines: [12, 23],
      says: "An answer has no members beside those.",
      became: "judgement",
      rules: ["unknown"],
      because: "upstreams grow: what is new in an answer is told as a warning, while in a request it is refused",
    },
    {
      lines: [24, 98],
      says: "Statuses 400, 401 and 500 answer with lists of errors and of warnings, each with a numeric code and three texts.",
      became: "wire",
    },
    {
      lines: [31, 48],
      says: "Each rule has a number of its own, told with its id as the title and its place as the description.",
      became: "judgement",
      because:
        "which codes there are is not said; what we answer in this format has to be told apart from the upstream's",
    },
    { lines: [99, 99], says: "The operation is a PUT at the path of a dealer's device order.", became: "schema" },
    { lines: [100, 105], says: "The samples call it under /payment, and send and take JSON.", became: "wire" },
    {
      lines: [106, 149],
      says: "The sample has every member inside items and shipping, and shows of each whether it is text or a number.",
      became: "schema",
    },
    {
      lines: [109, 141],
      says: "The amounts of an item, a product and the shipping are not negative.",
      became: "judgement",
      rules: ["deviceOrders.amount"],
      because: "only their type is shown; they are prices",
    },
    {
      lines: [110, 143],
      says: "A currency is a code of ISO 4217.",
      became: "judgement",
      rules: ["deviceOrders.currency"],
      because: "only its type is shown, three times",
    },
    {
      lines: [110, 143],
      says: "An order has one currency.",
      became: "judgement",
      rules: ["deviceOrders.currency.same"],
      because:
        "one payment type is given for the whole order, and nothing tells at which rate currencies would be added",
    },
    {
      lines: [111, 111],
      says: "A quantity is a whole number, one or more.",
      became: "judgement",
      rules: ["deviceOrders.item.quantity"],
      because: "only its type is shown, with a zero that stands for any number",
    },
    {
      lines: [122, 135],
      says: "A country is a code of ISO 3166-1.",
      became: "judgement",
      rules: ["deviceOrders.country"],
      because: "only its type is shown, of a product and of an address; whether two letters or three is open",
    },
    { lines: [123, 123], says: "Whether a product can be ordered is text, not a boolean.", became: "schema" },
    {
      lines: [126, 126],
      says: "A picture is named by a URL that a browser fetches.",
      became: "judgement",
      rules: ["deviceOrders.imageUrl"],
      because: "the name of the member says so, its type only that it is text",
    },
    {
      lines: [136, 146],
      says: "Name, e-mail, phone and the lines of the address tell who somebody is, so they never show in what is told.",
      became: "judgement",
      because: "the document marks nothing as personal",
    },
    {
      lines: [144, 146],
      says: "The e-mail and the phone are ones that can be reached.",
      became: "judgement",
      rules: ["deviceOrders.email", "deviceOrders.phone"],
      because: "only their type is shown",
    },
    {
      lines: [150, 533],
      says: "The same request, for eight more languages.",
      became: "out of scope",
      because: "their bodies are the first one's, line by line",
    },
  ],
}
