import { update } from "perevir/device-orders/declared"
import { ledger } from "../../../rules/device-orders/ledger.js"
import { holdLedger } from "../hold-pack.js"

holdLedger(ledger, "deviceOrders.", [update, update.response])
