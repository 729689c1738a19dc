import { deepStrictEqual } from "node:assert"
import { type Law, laws, unserved } from "perevir/testing"
import { lawOf } from "../../src/testing/laws/law.js"
import { asEffectDecodes, asTheCatalogueSays } from "./one-meaning.js"
import { type AnyDeclared, packs } from "./operations.js"
import { plans } from "./plans.js"
import { asTheDocumentsSay } from "./value-law.js"

/** The laws that hold for every operation, and those for which something outside of the pack must say the same. */
export function lawsFor(id: string, operation: AnyDeclared, compiled: unknown): readonly Law[] {
  const plan = plans[id]
  return [...laws(operation, { compiled: compiled as never, ...(plan && { plan }) }), ...secondReadings(id, operation)]
}

/** Law 7, a and b: the same meaning to whoever reads the same declaration, or the same document. */
export function secondReadings(id: string, operation: AnyDeclared): readonly Law[] {
  const law = (name: string, says: string, property: typeof asEffectDecodes): Law =>
    lawOf({ name, law: says, property: () => property(operation) }, id, () => undefined as never)
  return [
    served(operation),
    law("7a one meaning, decoder", "Effect's decoder of the declared schemas finds the same in shapes and values", asEffectDecodes),
    ...(packs.some(([pack]) => pack === id)
      ? [
          law("7b one meaning, catalogue", "an evaluator written from the catalogue alone finds the same in all else", asTheCatalogueSays),
          law("7b one meaning, values", "each value is judged as the documents read, at every place", asTheDocumentsSay),
        ]
      : []),
  ]
} // prettier-ignore

/** A rule that nothing can be made to break would be left out of all that is drawn. */
function served(operation: AnyDeclared): Law {
  const run: Law["run"] = ({ seed = 0 } = {}) => {
    const start = performance.now()
    deepStrictEqual(unserved(operation), [])
    return { runs: operation.rules.length, seed, milliseconds: performance.now() - start }
  }
  return { name: "1 complete, every rule", law: "each rule can be broken by what `violating` draws", run }
}
