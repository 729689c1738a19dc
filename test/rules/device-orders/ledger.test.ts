import { update } from "perevir/device-orders"
import { ledger } from "../../../rules/device-orders/ledger.js"
import { holdLedger } from "../hold-pack.js"

holdLedger(ledger, "deviceOrders.", [update])
