import { response } from "perevir/prepayments/wire"
import { examples } from "../../../../rules/prepayments/wire/examples.js"
import { holdExamples } from "../../hold-pack.js"

holdExamples(response, "prepayments.response.", examples)
