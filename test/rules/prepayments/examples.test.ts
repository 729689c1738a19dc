import { update } from "perevir/prepayments"
import { examples } from "../../../rules/prepayments/examples.js"
import { holdExamples } from "../hold-pack.js"

holdExamples(update, "prepayments.", examples)
