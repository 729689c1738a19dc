import { update } from "perevir/panier/declared"
import { ledger } from "../../../rules/panier/ledger.js"
import { response } from "../../../rules/panier/wire.js"
import { holdLedger } from "../hold-pack.js"

holdLedger(ledger, "panier.", [update, response])
