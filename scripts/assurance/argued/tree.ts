import type { Argument } from "../survivors.js"

/** Of how a declaration becomes a tree. */
export const tree: readonly Argument[] = [
  {
    file: "src/declare/domain.ts",
    code: ["if (treatment.samples !== undefined) made = annotated(made, annotation.samples, treatment.samples)"],
    because: "samples that are none are left out when they are read",
  },
  {
    file: "src/declare/domain.ts",
    code: [
      'const test = (value: unknown) => check.test(compose && typeof value === "string" ? composed(value) : value)',
    ],
    replacements: ["true"],
    because: "a type that composes is one of texts",
  },
  {
    file: "src/declare/shape.ts",
    code: ['record: { kind: "editable", about, by, members },'],
    because: "whatever is not placed is a state table",
  },
  {
    file: "src/declare/shape.ts",
    code: ["...(made && { made }),"],
    replacements: ["true"],
    because: "undefined or left out: nobody tells the one from the other",
  },
  {
    file: "src/tree/lower-schema.ts",
    code: ['values: variants.flatMap((node) => (node.kind === "literal" ? node.values : [])),'],
    because: "every variant is a literal there: the types cannot say so",
  },
  {
    file: "src/tree/fit.ts",
    code: ["if (known === undefined) found.set(rule.id, rule)"],
    because: "two rules of one id say the same, and that is all that is asked of them",
  },
  {
    file: "src/tree/lower.ts",
    code: ["const common = { ...plainRule, ...(made && { made: made as Made }) }"],
    replacements: ["true"],
    because: "undefined or left out: nobody tells the one from the other",
  },
  {
    file: "src/tree/lower.ts",
    code: ["([, { source, pattern, optional }]) => source === part && optional && toPointer(pattern) === own,"],
    replacements: ["true"],
    because:
      "a rule that reads its own member without a question mark is not asked where it is missing, whatever is said here",
  },
  {
    file: "src/tree/places.ts",
    code: ['return token === "*" ? [...node.elements, ...(node.rest ? [node.rest] : [])] : []'],
    replacements: ['["Stryker was here"]'],
    because: "a text is no shape: it has no kind, so nothing is found in it",
  },
  {
    file: "src/tree/places.ts",
    code: ["const pattern = slash < 0 ? [] : parsePointer(whole.slice(slash))"],
    because: "no read starts with a slash: its part comes first",
  },
  {
    file: "src/tree/places.ts",
    code: ["while (index < read.length && read[index] === place[index]) index++"],
    replacements: ["index <= read.length"],
    because: "one step beyond the end of both adds no star",
  },
  {
    file: "src/tree/places.ts",
    code: ['object.kind === "object" && object.members.size > 0'],
    replacements: ["true", "object.members.size >= 0"],
    because: "an object without members has none to list",
  },
]
