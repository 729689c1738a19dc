import type { Node } from "../tree/tree.js"
import { composed } from "./compose.js"
import { decodeText, exactNumber } from "./decode.js"
import { hintFor, renameFor } from "./hint.js"
import type { Judged } from "./judged.js"
import { expected, kindOf, takes } from "./kind.js"
import { judgeOpen } from "./open-value.js"
import { variantFor } from "./variant.js"

/** Judges a value by itself, not what is inside it: its type, then the rules of its type unless it is a container. */
export function judgeValue(value: Judged): void {
  if (value.node === undefined) judgeUnknown(value)
  else {
    try {
      judgeType(value, value.node)
    } catch {
      value.typed = false
      value.fail("fault")
    }
    if (value.typed && !value.isContainer) judgeRules(value)
  }
}

function judgeUnknown(member: Judged): void {
  const { judging } = member
  const { unknownKeys } = judging
  // A header beside the same one in another spelling: which of them holds is unclear.
  if (unknownKeys === "reject" || member.documented !== member.key)
    member.fail(
      "unknown",
      () => hintFor(member),
      () => renameFor(member),
    )
  if (unknownKeys === "strip") {
    member.change()
    judging.note({ place: member, change: "stripped" })
  }
}

function judgeType(value: Judged, declared: Node): void {
  const { judging } = value
  if (judging.decodes && typeof value.given === "string") value.replace(decodeText(declared, value.given))
  const kind = value.isInsideItself() ? "cycle" : kindOf(value.value)
  if (kind === "cycle" || !takes(declared, kind, value.value)) {
    failType(value, declared, kind)
    return
  }
  const node = variantFor(declared, kind, value.value, (variant) => judging.fails(variant, value.value))
  value.node = node
  value.typed = true
  if (node.kind === "open") judgeOpen(value)
  if (value.typed && typeof value.value === "string") judgeText(value, value.value, node)
}

function judgeText(value: Judged, text: string, node: Node): void {
  const composes = node.nfc && value.judging.normalize
  if (!(node.kind === "string" && node.anyText) && !text.isWellFormed()) {
    value.typed = false
    value.fail("string.wellFormed")
  } else if (composes && composed(text) !== text) {
    value.replace(composed(text))
    value.judging.note({ place: value, change: "nfc" })
  }
}

function failType(value: Judged, node: Node, got: string): void {
  if (value.parent === undefined && value.in === "body") {
    value.fail("body", () => ({ got }))
    return
  }
  const number = typeof value.value === "string" && takes(node, "number", 0) ? exactNumber(value.value) : undefined
  value.fail(
    "type",
    () => ({ expected: expected(node), got }),
    () => value.replaced(number),
  )
}

/** Asks the rules of a value's type. */
export function judgeRules(value: Judged): void {
  value.node?.rules.forEach((rule, phase) => {
    try {
      if (!rule.check.test(value.value)) value.failRule(rule, phase)
    } catch {
      value.fail("fault", () => ({ rule: rule.id }))
    }
  })
}
