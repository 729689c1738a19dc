import type { EngineRuleId } from "../../src/verdict/engine-rules.js"
import { engineRules } from "../../src/verdict/engine-rule-texts.js"
import { code, prose, table } from "./markdown.js"
import type { Pack } from "./packs.js"

/** What each rule of the engine means for the person who sends a request, after its one sentence. */
const more: Readonly<Record<EngineRuleId, string>> = {
  body: "A list, a text, null or nothing at all is one error, and no other rule runs.",
  type: "A number that comes as text is an error too; where the text is exactly a number, that number is offered. Each table of members says what they hold.",
  required: "A member that is missing is only that: no rule about its value runs.",
  unknown:
    "Where one listed name is near, it is offered. A caller may have such members left out, or let through unseen; no other rule looks at them.",
  "string.wellFormed": "A text that was cut in the middle of a character is damaged, and no other rule looks at it.",
  fact: "What is known besides the request is checked too. A fact of the wrong shape is a mistake of whoever sends it along: the outcome is a fault, not a rejection.",
  fault: "When a rule or the request itself breaks down, that is told as a fault, never as an acceptance.",
  unchecked:
    "By default a rule that lacks its fact leaves the request undecided. A caller who would rather have it rejected gets this error at each place.",
}

/** The page that leads to the packs' pages, and tells once what holds in all of them. */
export function indexOf(packs: readonly Pack[]): string {
  const rows = packs.map(({ name, words, operations, ledger }) => [
    `[${words.heading}](${name}.md)`,
    operations.map(({ http }) => code(http)).join(", "),
    code(ledger.document),
  ])
  const rules = engineRules.map(({ id, basis, severity, says, infers }) =>
    [
      `### ${id}`,
      `**${prose(says)}**`,
      `${severity === "error" ? "Error" : "Warning"}, ${basis === "contract" ? "our own" : basis}${infers === undefined ? "" : `: ${prose(infers)}`}. ${prose(more[id])}`,
    ].join("\n\n"),
  )
  return [
    "<!-- Made by npm run docs: see scripts/rule-pages. -->",
    "# The rules of each pack",
    "One page a pack, for the person who knows the business and need not program. It says what is checked before an update is sent, on what passage of the document each rule rests or why it was inferred, what passes and what does not, and what became of every clause of the document.",
    table(["page", "operation", "document"], rows),
    "The pages are made of the rules themselves, and a test fails when one is not up to date. To sign a page is to approve the change that brought it; to object, name the rule by its id.",
    "## The rules of every operation",
    "These eight hold in every pack, whatever its document is. They cannot be switched off by their names, as a pack's own rules can.",
    ...rules,
  ].join("\n\n")
}
