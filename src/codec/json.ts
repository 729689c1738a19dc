import { scanJson } from "../json/scan.js"
import { survives } from "./decimal-text.js"
import { type Issues, mostDepth } from "./issues.js"

/** Reads JSON in which no object names a member twice and no number has digits that JavaScript would lose. */
export function decodeJson(text: string, issues: Issues): unknown {
  const flaw = scanJson(text, {
    container: (depth, offset, path) => {
      if (depth > mostDepth) issues.stop("wire.depth", path(), { limit: mostDepth }, offset)
    },
    repeated: (_, offset, path) => {
      issues.add("wire.once", path(), {}, offset)
    },
    number: (literal, offset, path) => {
      if (!survives(literal)) issues.lossy(path(), offset)
    },
  })
  return flaw ? issues.stop("wire.syntax", [], { format: "JSON" }, flaw.offset) : JSON.parse(text)
}
