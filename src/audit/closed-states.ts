import type { Tree } from "../tree/tree.js"
import type { Seen } from "./finding.js"

/** States of a table in which no member may be sent: a rule about the state says that better than a list of nothing. */
export function closedStates({ rules }: Tree): readonly Seen[] {
  return rules.flatMap((rule) =>
    rule.kind !== "editable"
      ? []
      : [...rule.open].flatMap(([state, open]): readonly Seen[] =>
          open.size > 0
            ? []
            : [
                {
                  kind: "closedState",
                  rule: rule.id,
                  at: state,
                  says: `when ${state}, no member may be sent: open one, or refuse the state by a rule`,
                },
              ],
        ),
  )
}
