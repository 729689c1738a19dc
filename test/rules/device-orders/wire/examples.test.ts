import { response } from "perevir/device-orders/wire"
import { examples } from "../../../../rules/device-orders/wire/examples.js"
import { holdExamples } from "../../hold-pack.js"

holdExamples(response, "deviceOrders.response.", examples, ["type", "required", "string.wellFormed"])
