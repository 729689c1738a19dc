import { execFileSync, spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"

/** A sample of the document, character for character. */
export const sampleText = (name: "request.json" | "request.xml" | "response.json" | "response.xml"): string =>
  readFileSync(new URL(`samples/${name}`, import.meta.url), "utf8")

/** XML as libxml2 reads it, in canonical form and without the blanks between elements. Needs xmllint, of Debian's libxml2-utils. */
export const canonical = (xml: string): string =>
  execFileSync("xmllint", ["--nonet", "--noblanks", "--c14n", "-"], { input: xml, encoding: "utf8" })

export const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0

/** XML without the blanks between elements and before the end of an empty one, and without the declaration at its head. */
export const withoutBlanks = (xml: string): string =>
  xml
    .replace(/^<\?xml[^>]*>/, "")
    .replace(/>\s+</g, "><")
    .replace(/ \/>/g, "/>")
    .trim()
