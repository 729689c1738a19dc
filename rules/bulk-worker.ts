import { parentPort, workerData } from "node:worker_threads"
import * as deals from "perevir/deals"
import * as deviceOrders from "perevir/device-orders"
import * as hardwareOrders from "perevir/hardware-orders"
import * as panier from "perevir/panier"
import * as prepayments from "perevir/prepayments"
import type { Job } from "../src/cli/bulk/crew.js"
import type { Judge } from "../src/cli/operations.js"
import { compiledOf } from "../src/cli/pack.js"
import { serveBlocks } from "../src/cli/bulk/serve-blocks.js"

// A thread that judges lines for the command. It is a file of its own, so that it carries compiled packs and nothing else.

const operations: Judge[] = [
  deals.update,
  panier.update,
  deviceOrders.update,
  hardwareOrders.create,
  hardwareOrders.replace,
  prepayments.update,
]

const job = workerData as Job
for (const file of job.packs) operations.push(...(await compiledOf(file)))

if (parentPort !== null) serveBlocks(operations, job, parentPort)
