import { response } from "perevir/deals/wire"
import { examples } from "../../../../rules/deals/wire/examples.js"
import { holdExamples } from "../../hold-pack.js"

holdExamples(response, "deals.response.", examples)
