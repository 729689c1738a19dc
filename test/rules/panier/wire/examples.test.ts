import { response } from "perevir/panier/wire"
import { examples } from "../../../../rules/panier/wire/examples.js"
import { holdExamples } from "../../hold-pack.js"

holdExamples(response, "panier.response.", examples, ["required", "fact"])
