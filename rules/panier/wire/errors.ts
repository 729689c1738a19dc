import { expectRefused, listIn, memberIn, type Objection, type Refused, textIn } from "perevir/wire"
import { type UpstreamAnswer, upstreamError, type UpstreamError } from "perevir/wire"
import { type Code, returnCode } from "./return-codes.js"
import { updatePanier } from "./shapes.js"

/** An error as the document has it. What we know of it beside the code and the text is in `Data`, which XML cannot carry. */
export interface ErrorEntry {
  readonly Code: Code
  readonly Detail: string
  readonly Data: { readonly rule?: string; readonly in?: string; readonly pointer?: string }
}

/** The code of what each rule finds; a value that breaks any other rule is an invalid one. */
const codes: Readonly<Record<string, Code>> = {
  body: 700,
  unknown: 700,
  required: 520,
  "panier.id.match": 700,
  "panier.item.exists": 510,
  "panier.item.unique": 551,
  fact: 706,
  fault: 706,
  unchecked: 706,
}
const invalidValue = 530

/**
 * Answers a verdict that is not accepted as the document does: a list of errors, each with a return code, our message, and rule and
 * place in `Data`. What could not be judged is a 500. Throws for a verdict that is accepted.
 */
export function toUpstreamError(verdict: Refused): UpstreamAnswer<readonly ErrorEntry[]> {
  expectRefused(verdict)
  const { outcome, issues, unchecked } = verdict
  const lacking = unchecked
    .filter(({ severity }) => severity === "error")
    .map(({ rule, fact, ...place }) => ({
      ...place,
      rule: "unchecked",
      message: `${rule} lacks ${fact}`,
    }))
  const body = (issues.length > 0 ? issues : lacking).map(({ rule, message, in: part, pointer }): ErrorEntry => ({
    Code: codes[rule] ?? invalidValue,
    Detail: message,
    Data: { rule, in: part, pointer },
  }))
  return { status: outcome === "rejected" ? 400 : 500, body }
}

/**
 * Reads an error of the upstream, or one of ours: a list of errors, or an object with one. Puts each on the member that it names, by
 * its rule where it says one, else with its code, which {@link returnCode} explains. Never throws.
 */
export function parseUpstreamError(status: number, body: unknown): UpstreamError {
  return upstreamError(status, body, (read) => (Array.isArray(read) ? read : listIn(read, "Errors")).map(objection))
}

function objection(error: unknown): Objection {
  const [code, detail, data] = [memberIn(error, "Code"), textIn(error, "Detail"), memberIn(error, "Data")]
  const rule = textIn(data, "rule")
  const name = typeof code === "number" ? returnCode(code)?.name : undefined
  const place =
    rule === undefined ? { pointer: namedIn(detail ?? "") } : { in: partIn(data), pointer: textIn(data, "pointer") }
  return { rule, ...place, message: detail ?? name, ...(typeof code === "number" && { code }) }
}

const parts = ["path", "query", "headers", "body", "facts"] as const

const partIn = (data: unknown): Objection["in"] => parts.find((part) => part === textIn(data, "in"))

const members = Object.keys(updatePanier.members)
const named = new RegExp(`\\b(?:${members.join("|")})\\b(?:\\[\\d+\\](?:\\.[A-Z]\\w*)?)?`, "g")

/** The member that a text names as ASP.NET does, `Items[0].Period`; the whole when it names none, or several. */
function namedIn(detail: string): string {
  const found = new Set(Array.from(detail.matchAll(named), ([name]) => name))
  const [name] = found.size === 1 ? found : []
  return name === undefined ? "" : `/${name.replace(/\[(\d+)\]/, "/$1").replace(".", "/")}`
}
