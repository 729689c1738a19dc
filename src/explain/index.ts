export { explain, explainRequest, type Explainable } from "./explain.js"
export type { Explanation, ExplainedRow, Inapplicable, ReadThere } from "./explanation.js"
export { explainText, type ExplainTextOptions } from "./text.js"
