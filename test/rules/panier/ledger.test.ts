import { update } from "perevir/panier/declared"
import { ledger } from "../../../rules/panier/ledger.js"
import { holdLedger } from "../hold-pack.js"

holdLedger(ledger, "panier.", [update, update.response])
