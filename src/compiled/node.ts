import type { Constraint } from "../constraint/constraint.js"
import type { Node, ValueRule } from "../tree/tree.js"

const composes = 1
const hides = 2
const takesAnyText = 4

/** What a value must be, as compiled code writes it down for the values that do not simply pass. */
export const node = (kind: Node["kind"], rules: readonly ValueRule[] = [], flags = 0, more?: object): Node =>
  ({
    kind,
    rules,
    nfc: (flags & composes) > 0,
    sensitive: (flags & hides) > 0,
    anyText: (flags & takesAnyText) > 0,
    ...more,
  }) as Node

/** A rule about one value, as compiled code writes it down. */
export const rule = (id: string, check: Constraint<never, unknown>, warns?: 1, removes?: 1): ValueRule =>
  ({
    id,
    check,
    about: { ...(warns && { severity: "warning" }), ...(removes && { fix: "remove" }) },
  }) as unknown as ValueRule
