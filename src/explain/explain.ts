import type { DeclaredRule } from "../check/declared.js"
import type { Row } from "../check/row.js"
import type { Telling } from "../check/walk.js"
import type { Facts, RequestParts, RuleId } from "../declare/operation.js"
import { decide, spotOf, type Decision } from "../operation/answer.js"
import { broken, withoutPlan } from "../operation/broken.js"
import type { Face, Judgement, Question } from "../operation/face.js"
import { compareFound, operationPhase, type Lacking } from "../operation/found.js"
import { asks, type Asks } from "../operation/operation.js"
import { samePlace, type Place } from "../operation/place.js"
import type { Tree } from "../tree/tree.js"
import type { Options } from "../verdict/options.js"
import type { Part, Severity } from "../verdict/spot.js"
import type { ExplainedRow, Explanation } from "./explanation.js"
import { Reader } from "./reads.js"
import { engineRows, valueRows, type RowOfValue } from "./value-rows.js"

/** What can be explained: an operation of the declared face, bound to facts or not. */
export interface Explainable {
  readonly id: string
  readonly rules: readonly DeclaredRule[]
  readonly tree: Tree
}

/**
 * Explains what `check` says of a body: each rule at each place, whether it passed, failed, did not apply (and why), was unchecked
 * (for want of which fact) or is off; what it read there, and the passage that it rests on. The rows that failed are the issues
 * and warnings of `check`, in its order. It walks the same tree by the same code.
 *
 * Takes the declared face; what passed is told to depth 64. Linear in the size of body and facts times the rules that stand in them. Throws as `check` does: for
 * options that do not exist. Values of sensitive members show nowhere, unless the options say `sensitive: "show"`.
 */
export function explain<O extends Explainable>(
  operation: O,
  body: unknown,
  facts?: Facts<O>,
  options?: Options<RuleId<O>>,
): Explanation {
  return explained(operation, { body }, false, facts, options)
}

/** Explains what `checkRequest` says of a whole request, as {@link explain} does of a body. */
export function explainRequest<O extends Explainable>(
  operation: O,
  request: RequestParts,
  facts?: Facts<O>,
  options?: Options<RuleId<O>>,
): Explanation {
  return explained(operation, { ...request }, true, facts, options)
}

/** A row before it is put into words. */
type Pending = Pick<RowOfValue, "place" | "phase"> & {
  readonly rule: string
  readonly tell: (
    reader: Reader | undefined,
  ) => Omit<ExplainedRow, keyof DeclaredRule | "rule" | "in" | "path" | "pointer">
}

function explained(
  operation: Explainable,
  request: RequestParts,
  whole: boolean,
  facts: unknown,
  options: Options | undefined,
): Explanation {
  const asked = (operation as Partial<Record<typeof asks, Asks>>)[asks]
  if (asked === undefined || operation.tree === undefined)
    throw new Error(`${operation.id} cannot be explained: take the declared face, perevir/<pack>/declared`)
  const { face, question } = asked(request, whole, facts, options)
  const telling: Telling = { rows: [] }
  const [judgement, decision] = judged(face, question, telling)
  const reader = telling.scope && new Reader(operation.tree, telling.scope, question.settings.sensitive === "show")
  const pending = [
    ...failedRows(decision),
    ...uncheckedRows(judgement.lacking),
    ...toldRows(telling.rows, question),
    ...valuesIn(telling, question),
  ].sort(compareFound)
  const rules = new Map(operation.rules.map((rule) => [rule.id, rule]))
  const rows = pending.map(({ rule, place, tell }) => {
    const { says = "", citation, infers } = rules.get(rule) ?? {}
    const about = { says, ...(citation && { citation }), ...(infers !== undefined && { infers }) }
    return { rule, ...spotOf(place), ...tell(reader), ...about } as ExplainedRow
  })
  return { operation: operation.id, outcome: decision.outcome, rows, dropped: decision.dropped }
}

/** Judges as a check does, its plan too. */
function judged(face: Face, question: Question, telling: Telling): readonly [Judgement, Decision] {
  let judgement = broken()
  try {
    judgement = face.judge({ ...question, telling } as Question)
  } catch {
    telling.rows.length = 0
    delete telling.scope
  }
  const decision = decide(face, question, judgement)
  if (decision.outcome !== "accepted" && decision.outcome !== "undecided") return [judgement, decision]
  try {
    judgement.plan(judgement.values())
    return [judgement, decision]
  } catch {
    const without = withoutPlan(judgement)
    return [without, decide(face, question, without)]
  }
}

function failedRows({ errors, warnings, worded }: Decision): readonly Pending[] {
  return [...errors, ...warnings].map((found) => ({
    place: found.place,
    phase: found.phase,
    rule: found.rule,
    tell: (reader) => {
      const { severity, params, message, fix } = worded(found)
      const reads = reader?.readsOf(found.rule, found.place) ?? []
      return { is: "failed", severity, reads, params, message, ...(fix && { fix }) }
    },
  }))
}

/** What is unchecked, one row a rule and place. */
function uncheckedRows(lacking: readonly Lacking[]): readonly Pending[] {
  const groups: Lacking[][] = []
  for (const one of lacking) {
    const last = groups.at(-1)
    if (last?.[0]?.rule === one.rule && samePlace(last[0].place, one.place)) last.push(one)
    else groups.push([one])
  }
  return groups.map((group) => {
    const { place, phase, rule, severity } = group[0] as Lacking
    const facts = group.map(({ fact }) => fact)
    const tell: Pending["tell"] = (reader) => ({
      is: "unchecked",
      severity,
      reads: reader?.readsOf(rule, place) ?? [],
      facts,
    })
    return { place, phase, rule, tell }
  })
}

/** Rows of the operation's rules that neither failed nor are unchecked. */
function toldRows(rows: readonly Row[], { settings }: Question): readonly Pending[] {
  return rows.flatMap((row) => {
    const declared = settings.severity.get(row.rule.id)
    const isOff = declared === "off"
    if (!isOff && row.is !== "passed" && row.is !== "inapplicable") return []
    const phase = operationPhase + row.rule.rank
    const severity: Severity = isOff || declared === undefined ? (row.rule.about.severity ?? "error") : declared
    const reads = (reader: Reader | undefined) => reader?.readsOf(row.rule.id, row.place) ?? []
    const tell: Pending["tell"] = (reader) =>
      row.is === "inapplicable"
        ? { is: "inapplicable", severity, reads: reads(reader), because: row.because }
        : { is: isOff ? "off" : "passed", severity, reads: reads(reader) }
    return [{ place: row.place, phase, rule: row.rule.id, tell }]
  })
}

const parts = ["path", "query", "headers", "body"] as const

/** Rows of value rules, and of the engine's where they passed. */
function valuesIn({ scope }: Telling, { settings }: Question): readonly Pending[] {
  if (scope === undefined) return []
  const { request, facts } = scope
  const unknownHere = (place: Place): boolean => request.whole && request.roots[place.in as Part] === undefined
  const values = parts.flatMap((part) => [...valueRows(request.roots[part] ?? request.tree.parts[part], part)])
  const own = values
    .filter(({ place }) => !unknownHere(place))
    .map((row): Pending => {
      const declared = settings.severity.get(row.rule.id)
      const severity: Severity =
        declared === "off" || declared === undefined ? (row.rule.about.severity ?? "error") : declared
      const tell: Pending["tell"] = (reader) => {
        const reads = reader?.readsOf(row.rule.id, row.place) ?? []
        return row.because === undefined
          ? { is: declared === "off" ? "off" : "passed", severity, reads }
          : { is: "inapplicable", severity, reads, because: row.because }
      }
      return { place: row.place, phase: row.phase, rule: row.rule.id, tell }
    })
  const engine = [...Object.values(request.roots), facts.root].flatMap((root) => [...engineRows(root)])
  const passed = engine.map(({ place, phase, rule }): Pending => ({
    place,
    phase,
    rule,
    tell: () => ({ is: "passed", severity: "error", reads: [] }),
  }))
  return [...own, ...passed]
}
