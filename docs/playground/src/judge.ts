import type { CheckOptions, Facts, Request, Verdict } from "./any-operation.js"
import type { Draft } from "./draft.js"
import { type JsonText, readJson } from "./json-text.js"
import type { Language, Loaded } from "./operations.js"

/** What is said of a draft, and how long that took, in milliseconds; no verdict where the body is not JSON. */
export interface Judged {
  readonly json: JsonText
  readonly facts: Facts
  readonly verdict?: Verdict
  readonly took: number
}

/** The question that a draft puts. */
export const questionOf = (draft: Draft, body: unknown, language: Language | undefined) => ({
  request: requestOf(draft, body),
  facts: factsOf(draft),
  options: optionsOf(draft, language),
})

export function judge({ operation }: Loaded, draft: Draft, language: Language | undefined): Judged {
  const json = readJson(draft.body)
  const { request, facts, options } = questionOf(draft, json.value, language)
  if (json.flaw !== undefined) return { json, facts, took: 0 }
  const start = performance.now()
  const verdict = operation.checkRequest(request, facts, options)
  const took = performance.now() - start
  performance.measure("check", { start, end: start + took })
  return { json, facts, verdict, took }
}

const mostIssues = 200

const optionsOf = ({ unchanged }: Draft, language: Language | undefined): CheckOptions => ({
  sensitive: "show",
  maxIssues: mostIssues,
  ...(unchanged && { unchanged: "allow" }),
  ...(language && { locale: language.table }),
})

function requestOf({ parts }: Draft, body: unknown): Request {
  const part = (name: string) =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([place, text]) =>
        place.startsWith(`${name}/`) && text !== "" ? [[place.slice(name.length + 1), text]] : [],
      ),
    )
  return { path: part("path"), query: part("query"), headers: part("headers"), body }
}

/** A fact is JSON where it is JSON, else the text itself: as the command line has it. */
const factsOf = ({ facts }: Draft): Facts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, text]) => (text.trim() === "" ? [] : [[name, factOf(text)] as const])),
  )

function factOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
