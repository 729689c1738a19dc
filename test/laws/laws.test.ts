import { laws } from "perevir/testing"
import { describe, it } from "vitest"
import { compiledOf } from "./compiled-faces.js"
import { operations } from "./operations.js"
import { splits } from "./panier-plan.js"
import { often } from "./settings.js"

describe.each(operations)("%s", { timeout: 400_000 }, (id, operation) => {
  const beside = { compiled: compiledOf(id), ...(id === "panier.update" && { plan: splits }) }

  it.each(laws(operation, beside))("$name: $law", ({ run }) => {
    run(often)
  })
})
