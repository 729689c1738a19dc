import process from "node:process"
import { Worker } from "node:worker_threads"
import about from "../package.json" with { type: "json" }
import { exitCode } from "../src/cli/exit-code.js"
import { quietWhenPipeBreaks } from "../src/cli/quiet-pipe.js"
import { run } from "../src/cli/run.js"
import type { StartWorker } from "../src/cli/bulk/crew.js"
import { argued } from "./argued.js"
import { form as deal } from "./deals/form.js"
import * as deals from "./deals/index.js"
import { form as deviceOrder } from "./device-orders/form.js"
import * as deviceOrders from "./device-orders/index.js"
import { create, replace } from "./hardware-orders/form.js"
import * as hardwareOrders from "./hardware-orders/index.js"
import { form as cart } from "./panier/form.js"
import * as panier from "./panier/index.js"
import { form as prepayment } from "./prepayments/form.js"
import * as prepayments from "./prepayments/index.js"

const operations = [
  deals.update,
  panier.update,
  deviceOrders.update,
  hardwareOrders.create,
  hardwareOrders.replace,
  prepayments.update,
]

const forms = [deal, cart, deviceOrder, create, replace, prepayment]

quietWhenPipeBreaks(process.stderr, () => undefined)
quietWhenPipeBreaks(process.stdout, (code) => {
  process.stderr.write(`perevir: cannot write its answer: ${code}\n`)
  process.exitCode = exitCode.unusable
})

const worker = new URL("bulk-worker.js", import.meta.url)
// A line is garbage as soon as it is judged: much room for it costs memory and brings no speed. While it is judged it may come to
// some hundred times its size.
const startWorker: StartWorker = (job) =>
  new Worker(worker, {
    workerData: job,
    resourceLimits: {
      maxYoungGenerationSizeMb: 8,
      maxOldGenerationSizeMb: Math.max(64, Math.ceil(job.longestLine / 4096)),
    },
  })

process.exitCode = await run(
  { operations, forms, argued, version: about.version, startWorker },
  process.argv.slice(2),
  process,
)
