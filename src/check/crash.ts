import { answer, type Answer } from "./answer.js"
import type { Question } from "./judge.js"
import { placeAt } from "./stands.js"
import { RequestCells } from "./request-cells.js"

/**
 * The answer when judging itself came to no end: a fault at the root of the body, never an acceptance.
 * `rule` names what broke down, if that is known.
 */
export function faultOf(question: Question, rule?: string): Answer {
  const found = {
    place: placeAt("body", []),
    rule: "fault",
    severity: "error",
    phase: 0,
    params: () => (rule === undefined ? {} : { rule }),
    sensitive: false,
  } as const
  const cells = new RequestCells(question.tree, question.settings, {}, question.whole)
  return answer(question, { cells, found: [found], lacking: [] })
}
