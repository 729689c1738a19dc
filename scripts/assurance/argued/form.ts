import type { Argument } from "../survivors.js"

const noFilter = "what has no such describing is none of the kinds that are asked for"

export const form: readonly Argument[] = [
  {
    file: "src/form/outline.ts",
    code: ['...(/(?:^| )tel/.test(autocomplete ?? "") && { inputMode: "tel" }),'],
    replacements: ['"Stryker was here!"'],
    because: "that text does not speak of a telephone either",
  },
  {
    file: "src/form/outline.ts",
    code: ['node: others.length === 0 ? first.node : { ...plain, kind: "union", variants },'],
    replacements: ["false"],
    because: "one of one is what it is",
  },
  {
    file: "src/form/outline.ts",
    code: ['if (shape.kind === "list") return [...shape.elements, ...(shape.rest ? [shape.rest] : [])]'],
    replacements: ['["Stryker was here"]'],
    because: "a text is no shape, and is the last: the first is taken",
  },
  {
    file: "src/form/html-pattern.ts",
    code: [
      'const unescaped = source.replace(/\\\\./gs, "")',
      "const inClasses = unescaped.match(classes) ?? []",
      'if (inClasses.some((one) => otherInClasses.test(one)) || unescaped.replace(classes, "").includes("[")) return false',
      'return flags === "u" || (flags === "" && !halves.test(source.replace(plainEscapes, "")))',
    ],
    replacements: ['"Stryker was here!"', '["Stryker was here"]'],
    because:
      "any letters will do in the place of what is cut out, as long as there is no sign among them that is looked for",
  },
  {
    file: "src/form/html-pattern.ts",
    code: ["} catch {"],
    because: "an empty catch falls through to the end of the function, and gives undefined, which is as false",
  },
  {
    file: "src/form/html-pattern.ts",
    code: ["const [, whole] = anchored.exec(source) ?? []"],
    because: "only the second of what was found is read",
  },
  {
    file: "src/form/value-shape.ts",
    code: [
      'const all = rules.filter(({ about }) => about.severity !== "warning").flatMap(({ check }) => check.describes ?? [])',
    ],
    because: noFilter,
  },
  {
    file: "src/form/value-shape.ts",
    code: ["return { ...(pattern !== undefined && { pattern }), ...(inputMode && { inputMode }) }"],
    replacements: ["true"],
    because: "undefined or left out: what is laid out leaves it out",
  },
  {
    file: "src/form/character-class.ts",
    code: [
      "if (found !== undefined) return found",
      "for (let code = 0; code <= lastComposed; code++) {",
      "if (parts !== character) all.set(code, Array.from(parts))",
    ],
    because:
      "made once instead of each time; the last is no letter that is composed, and one that is not stands for itself",
  },
  {
    file: "src/form/range.ts",
    code: [
      'return described.is === "integer" || described.is === "between" ? (described.least ?? -Infinity) : -Infinity',
      'return described.is === "integer" || described.is === "between" ? (described.most ?? Infinity) : Infinity',
    ],
    replacements: ["true"],
    because: "what else describes a number has neither least nor most",
  },
  {
    file: "src/form/from-form.ts",
    code: [
      'const fieldOf = (fields: Fields, { pattern }: Spot): FieldOutline | undefined => fields.get(pattern ?? "")',
    ],
    because: "no field stands at the root, and none is called so",
  },
]
