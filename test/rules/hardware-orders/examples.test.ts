import { create, replace } from "perevir/hardware-orders"
import { examples } from "../../../rules/hardware-orders/examples.js"
import { holdExamples } from "../hold-pack.js"

for (const [name, operation] of Object.entries({ create, replace }))
  holdExamples(
    operation,
    "hardwareOrders.",
    examples.filter((row) => row.operation === name),
  )
