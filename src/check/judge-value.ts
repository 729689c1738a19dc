import { toPointer } from "../pointer.js"
import type { Node, ValueRule } from "../tree/tree.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Cell } from "./cell.js"
import { composed } from "./compose.js"
import { decodeText, exactNumber } from "./decode.js"
import { hintFor, renameFor } from "./hint.js"
import { expected, kindOf, takes } from "./kind.js"
import { judgeOpen } from "./open-value.js"
import { pathOf } from "../operation/place.js"
import { variantFor } from "./variant.js"

/** Judges the value of a cell by itself, not what is inside it: its type, then the rules of its type unless it is a container. */
export function judgeValue(cell: Cell): void {
  if (!cell.present) {
    if (cell.required) cell.fail("required")
  } else if (cell.unreadable) cell.fail("fault")
  else if (cell.node === undefined) judgeUnknown(cell)
  else {
    try {
      judgeType(cell, cell.node)
    } catch {
      cell.typed = false
      cell.fail("fault")
    }
    if (cell.typed && !cell.isContainer) judgeRules(cell)
  }
}

function judgeUnknown(cell: Cell): void {
  const { unknownKeys, normalised, parts } = cell.judging
  if (unknownKeys === "reject" || isSecondSpelling(cell))
    cell.fail(
      "unknown",
      () => hintFor(cell, parts),
      () => renameFor(cell),
    )
  if (unknownKeys === "strip") {
    cell.change()
    normalised.push({ place: cell, change: "stripped" })
  }
}

/** Whether a header stands beside the same one in another spelling: which of them holds is unclear. */
function isSecondSpelling({ judging, key, parent }: Cell): boolean {
  return parent?.node?.kind === "object" && judging.documentedName(String(key), parent.node) !== key
}

function judgeType(cell: Cell, declared: Node): void {
  const { judging } = cell
  if (judging.decodes && typeof cell.given === "string") replace(cell, decodeText(declared, cell.given))
  const kind = declared.kind === "lazy" && isInsideItself(cell) ? "cycle" : kindOf(cell.value)
  if (kind === "cycle" || !takes(declared, kind, cell.value)) {
    failType(cell, declared, kind)
    return
  }
  const node = variantFor(declared, kind, cell.value, (variant) => judging.fails(variant, cell.value))
  cell.node = node
  cell.typed = true
  if (node.kind === "open") judgeOpen(cell)
  if (typeof cell.value === "string") judgeText(cell, cell.value, node.nfc && judging.normalize)
}

function judgeText(cell: Cell, text: string, composes: boolean): void {
  if (!text.isWellFormed()) {
    cell.typed = false
    cell.fail("string.wellFormed")
  } else if (composes && composed(text) !== text) {
    replace(cell, composed(text))
    cell.judging.normalised.push({ place: cell, change: "nfc" })
  }
}

function replace(cell: Cell, value: unknown): void {
  if (value === cell.value) return
  cell.value = value
  cell.change()
}

function failType(cell: Cell, node: Node, got: string): void {
  if (cell.parent === undefined && cell.in === "body") {
    cell.fail("body", () => ({ got }))
    return
  }
  const number = typeof cell.value === "string" && takes(node, "number", 0) ? exactNumber(cell.value) : undefined
  cell.fail(
    "type",
    () => ({ expected: expected(node), got }),
    () => replaced(cell, number),
  )
}

/** Whether a container above is this very one. In a shape that contains itself every cycle leads through a lazy node. */
function isInsideItself(cell: Cell): boolean {
  if (typeof cell.given !== "object" || cell.given === null) return false
  const same = cell.judging.lazy.get(cell.given) ?? []
  cell.judging.lazy.set(cell.given, [...same, cell])
  return same.some((other) => {
    let above = cell.parent
    while (above !== undefined && above.depth > other.depth) above = above.parent
    return above === other
  })
}

/** Asks the rules of a cell's type. */
export function judgeRules(cell: Cell): void {
  cell.node?.rules.forEach((rule, phase) => {
    try {
      if (!rule.check.test(cell.value)) failRule(cell, rule, phase)
    } catch {
      cell.fail("fault", () => ({ rule: rule.id }))
    }
  })
}

function failRule(cell: Cell, { id, about, check }: ValueRule, phase: number): void {
  if (about.severity !== "warning") cell.spoil()
  if (cell.in === "facts") {
    cell.fail("fact", () => ({ rules: [id] }))
    return
  }
  const severity = cell.judging.settings.severity.get(id)
  if (severity === undefined || severity === "off") return
  const params = check.params?.(cell.value, cell.given) ?? {}
  const fix = about.fix
    ? () => [{ op: "remove", path: toPointer(pathOf(cell)) } as const]
    : () => replaced(cell, check.fix?.(cell.value))
  const { sensitive } = cell
  cell.add({
    place: cell,
    rule: id,
    severity,
    phase,
    params: () => params,
    sensitive,
    fix,
    ...(check.reveals && { reveals: check.reveals }),
  })
}

function replaced(cell: Cell, value: unknown): readonly PatchOperation[] | undefined {
  return value === undefined ? undefined : [{ op: "replace", path: toPointer(pathOf(cell)), value }]
}
