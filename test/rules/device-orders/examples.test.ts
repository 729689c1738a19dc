import { update } from "perevir/device-orders"
import { examples } from "../../../rules/device-orders/examples.js"
import { holdExamples } from "../hold-pack.js"

holdExamples(update, "deviceOrders.", examples)
