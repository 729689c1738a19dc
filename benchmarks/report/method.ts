import type { Results } from "../results.js"
import { rows } from "../rows.js"
import { table } from "./text.js"

/** Says what each row checks: a time means nothing without it. */
export function checks({ versions, gate }: Results): readonly string[] {
  const peers = rows.filter(({ level, aside }) => level === "peer" && !aside)
  const body = peers.map(({ id, title, firstOnly, takes }) => [
    `${title} ${versions[id.replace(/-.*/, "")] ?? ""}`,
    settings[id] ?? "",
    [firstOnly ? "reports the first fault alone" : "", takes?.why ?? ""].filter((note) => note !== "").join("; ") ||
      "–",
    String(gate[id] ?? "–"),
  ])
  return [
    "## What each row checks",
    [
      "- **Whole rule set**: what Perevir's pack has. Types, unknown members, every rule of a value, what we infer (as warnings or errors), the state table and the facts, the rules between members and between items, and the plan. The facts are judged too.",
      '- **Shape and values**: what the document says of each value by itself, and no more (`{ inferred: "off" }`, no facts): the same as the libraries are given.',
      "- **Libraries** check the documented shape and values, with the same patterns, each unknown member refused and all faults reported. They have no facts, states or plans, no warnings, and no severities. None refuses half a surrogate pair, composes a name to NFC, asks the calendar whether a day exists, or tells a text of 64 bits from a longer one.",
      "- **Facts bound once**: `update.given(facts)`, for the updates of one deal or form.",
    ].join("\n"),
    table(["", "setting", "differs", "answers of the gate"], body),
  ]
}

const settings: Readonly<Record<string, string>> = {
  ajv: "`allErrors`, `strict`, compiled",
  typia:
    "`createValidateEquals`, written at build time. The last release that runs on Node 20: 13 and 14 need a compiler for Node 22",
  arktype: '`"+": "reject"`',
  typebox: "`Compile`; errors by `Errors`",
  zod: "`strictObject`, `safeParse`, with its just-in-time code",
  "zod-mini": "`strictObject`, `safeParse`, with its just-in-time code",
  valibot: "`strictObject`, `safeParse`",
  sury: "`strict`, `parseAsResult`, compiled",
  effect: '`errors: "all"`, `onExcessProperty: "error"`, failures as a list of issues',
  "effect-aot": "the same, with decoders by `SchemaAOTCompiler`",
}

/** Says how the figures were taken. */
export const method = ({ rounds, seconds }: Results): readonly string[] => [
  "## Method",
  [
    `\`npm run bench\` took ${Math.round(seconds / 60)} minutes for this page; \`npm run bench -- --quick\` takes less than one and writes none.`,
    "",
    "- **A gate first.** Before anything is timed each row answers a few hundred inputs: valid ones, each single fault, the neighbours of limits. Its verdict and the places it names have to be right, and for Perevir and the hand-written rows the rules and plans too. A row that answers wrongly stops the run.",
    `- **A process for each row, case and round**, ${rounds} rounds, each starting with another row. Figures are the median of the best round. Inputs are clones made by \`JSON.parse\`, taken in turn; what a check answers is kept for a while, so that none can be left out.`,
    "- **Neighbours.** A machine in a cloud is not alone. Each sample of about a millisecond is framed by a loop that is always the same, and counts only if that loop ran within 12 % of its best.",
    "- **The hand-written validators** are what one writes when speed matters: a loop and a `switch` for the members of a PATCH, members read by name for the items of a list, tables by character code for names, nothing allocated before the first fault. They answer with the same issues: rule, severity, place, message, params.",
    "- **Ratios** are taken within one run. Between runs they differ by up to 15 %, on a busy machine by more: `npm run bench:compare <results or commit> <results or commit>` prints those that changed by more than the rounds did.",
    "- A row is left out where the largest panier would take it more than three seconds.",
  ].join("\n"),
  "",
]
