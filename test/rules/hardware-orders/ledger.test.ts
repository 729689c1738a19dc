import { create, replace } from "perevir/hardware-orders/declared"
import { ledger } from "../../../rules/hardware-orders/ledger.js"
import { holdLedger } from "../hold-pack.js"

holdLedger(ledger, "hardwareOrders.", [create, replace, create.response])
