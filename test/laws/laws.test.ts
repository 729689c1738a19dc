import { laws } from "perevir/testing"
import { describe, it } from "vitest"
import { compiledOf } from "./compiled-faces.js"
import { operations } from "./operations.js"
import { secondReadings } from "./pack-laws.js"
import { plans } from "./plans.js"
import { often, settings } from "./settings.js"

describe.each(operations)("%s", { timeout: 400_000 }, (id, operation) => {
  const plan = plans[id]

  it.each(laws(operation, { compiled: compiledOf(id), ...(plan && { plan }) }))("$name: $law", ({ run }) => {
    run(often)
  })

  it.each(secondReadings(id, operation))("$name: $law", ({ run }) => {
    run(settings)
  })
})
