import { dig } from "../check/dig.js"
import { operationPhase } from "../operation/found.js"
import { type Place, pathOf } from "../operation/place.js"
import { toPointer } from "../pointer.js"
import type { Part } from "../verdict/spot.js"
import type { Pass } from "./pass.js"
import { isAbsent, isSound } from "./state.js"

/** A rule of an operation, as compiled. */
export interface Placed {
  readonly id: string
  readonly rank: number
  readonly fix?: "remove"
  readonly reveals?: readonly string[]
}

/** Whether a rule is asked. */
export const isOn = (pass: Pass, { id }: Placed): boolean => pass.settings.severity.get(id) !== "off"

/** Records that a rule failed. */
export function fail(pass: Pass, rule: Placed, place: Place, params: object | undefined, sensitive: boolean): void {
  const { id, rank, fix, reveals } = rule
  const severity = pass.settings.severity.get(id)
  if (severity === undefined || severity === "off") return
  pass.add({
    place,
    rule: id,
    severity,
    phase: operationPhase + rank,
    params: () => params ?? {},
    sensitive: reveals !== undefined || sensitive,
    ...(reveals && { reveals }),
    ...(fix && { fix: () => [{ op: fix, path: toPointer(pathOf(place)) }] }),
  })
}

/** Records that a rule threw. */
export function fault(pass: Pass, { id }: Placed, place: Place): void {
  const params = () => ({ rule: id })
  pass.add({ place, rule: "fault", of: id, severity: "error", phase: -1, params, sensitive: false })
}

/** Records that a rule applies but lacks facts. */
export function lack(pass: Pass, { id, rank }: Placed, place: Place, facts: readonly (string | false)[]): void {
  facts.forEach((fact, index) => {
    if (fact !== false && facts.indexOf(fact) === index) pass.lack(place, id, operationPhase + rank, fact)
  })
}

/** A list that was gathered on the way, as a rule reads it: what is not valid is a hole, or is left out. */
export function listed(gathered: unknown, holes: boolean, depth = 1): readonly unknown[] {
  if (!Array.isArray(gathered)) return []
  const values = gathered as readonly unknown[]
  if (depth > 1) return values.map((inside) => listed(inside, holes, depth - 1))
  if (values.every(isSound)) return values
  return holes ? values.map((value) => (isSound(value) ? value : undefined)) : values.filter(isSound)
}

/** What a read marked `?` gives of a value that is there, or is not. */
export const given = (value: unknown): unknown => (isAbsent(value) ? undefined : value)

/** A container as it will be sent. */
export function sent(pass: Pass, value: unknown, part: Part, path: readonly (string | number)[]): unknown {
  return pass.edits.length === 0 ? value : dig(pass.value(part), path)
}
