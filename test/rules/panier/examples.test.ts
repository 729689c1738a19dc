import { update } from "perevir/panier"
import { examples } from "../../../rules/panier/examples.js"
import { holdExamples } from "../hold-pack.js"

holdExamples(update, "panier.", examples)
