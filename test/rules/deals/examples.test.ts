import { update } from "perevir/deals"
import { examples } from "../../../rules/deals/examples.js"
import { holdExamples } from "../hold-pack.js"

holdExamples(update, "deals.", examples)
