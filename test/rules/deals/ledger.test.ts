import { update } from "perevir/deals/declared"
import { ledger } from "../../../rules/deals/ledger.js"
import { holdLedger } from "../hold-pack.js"

holdLedger(ledger, "deals.", [update, update.response])
