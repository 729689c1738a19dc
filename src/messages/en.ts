import type { MessagesOf } from "../declare/messages.js"
import type { EngineParams } from "../verdict/engine-rules.js"

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  null: "null",
  object: "an object",
  array: "a list",
  date: "a date",
  JSON: "a JSON value",
  cycle: "a value that contains itself",
  undefined: "nothing",
  NaN: "not a number",
}

const kind = (name: string): string => kinds[name] ?? name

const oneOf = (names: readonly string[]): string => names.map(kind).join(" or ")

/** What the engine's own rules say, in English. */
export const engine: MessagesOf<EngineParams> = {
  body: ({ got }) => `the body is ${kind(got)}; it must be an object`,
  type: ({ expected, got }) => `this is ${kind(got)}; it must be ${oneOf(expected)}`,
  required: () => "this member is missing and must be sent",
  unknown: ({ nearest, part }) => {
    if (part !== undefined) return `there is no such member here: it belongs in the ${part}`
    return nearest === undefined ? "there is no such member" : `there is no such member; did you mean ${nearest}?`
  },
  "string.wellFormed": () => "this text is broken: half of a character is missing",
  fact: ({ expected, rules, contradicts }) => {
    if (contradicts !== undefined) return `this fact contradicts ${contradicts}`
    return rules === undefined ? `this fact must be ${oneOf(expected)}` : `this fact breaks ${rules.join(", ")}`
  },
  fault: ({ rule, fact }) => {
    if (fact !== undefined) return `the look-up of the fact ${fact} failed`
    return rule === undefined ? "this value could not be read" : `the rule ${rule} broke down`
  },
  unchecked: ({ rules, facts }) =>
    `without ${facts.join(" and ")} it cannot be told whether this passes: ${rules.join(", ")}`,
}
