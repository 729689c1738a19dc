import { update } from "perevir/prepayments/declared"
import { ledger } from "../../../rules/prepayments/ledger.js"
import { holdLedger } from "../hold-pack.js"

holdLedger(ledger, "prepayments.", [update, update.response])
