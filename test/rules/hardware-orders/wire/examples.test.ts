import { response } from "perevir/hardware-orders/wire"
import { examples } from "../../../../rules/hardware-orders/wire/examples.js"
import { holdExamples } from "../../hold-pack.js"

holdExamples(response, "hardwareOrders.response.", examples)
