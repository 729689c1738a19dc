import { type Argument, fallsThrough } from "../survivors.js"

export const operation: readonly Argument[] = [
  {
    file: "src/operation/answer.ts",
    code: ["if (found.length === 0 && lacking.length === 0)", "if (changes.length === 0) return []"],
    replacements: ["false"],
    because: "a short way for the common case: of nothing, what is below makes the same",
  },
  {
    file: "src/operation/answer.ts",
    code: [
      "if (reveals.length === 0 && holdsJson(params as Readonly<Record<string, unknown>>)) return { ...params }",
      "return true",
    ],
    replacements: ["false"],
    because: "a short way for params that are JSON already: they are copied one by one to the same",
  },
  {
    file: "src/operation/answer.ts",
    code: [
      "function holdsJson(params: Readonly<Record<string, unknown>>): boolean {",
      "for (const name in params) if (!isJson(params[name])) return false",
    ],
    replacements: ["{}", "true"],
    because: "asked only to take that short way, and no more than not taking it comes of this",
  },
  {
    file: "src/operation/answer.ts",
    code: ["value === null ||"],
    replacements: ["false"],
    because: "null is an object to typeof, and is copied to null",
  },
  {
    file: "src/operation/answer.ts",
    code: ['(typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0))'],
    replacements: ["true"],
    because: "nothing but a number is finite",
  },
  {
    file: "src/operation/answer.ts",
    code: ["const patch = found.fix?.()"],
    because: "what has no fix throws when asked for it, and whatever throws has none",
  },
  {
    file: "src/operation/answer.ts",
    code: [
      'if (patch === undefined || (hidden && patch.some((operation) => operation.op === "replace"))) return undefined',
    ],
    replacements: ["false"],
    because: "trying no patch throws, and whatever throws has no fix",
  },
  { file: "src/operation/answer.ts", code: ["} catch {"], because: fallsThrough },
  {
    file: "src/operation/check-async.ts",
    code: [
      'const entries = typeof facts === "object" && facts !== null && !Array.isArray(facts) ? Object.entries(facts) : []',
    ],
    replacements: ["true", '["Stryker was here"]'],
    because: "reading null throws, and what throws is judged as it is; a text is no entry with a look-up",
  },
  {
    file: "src/operation/check-async.ts",
    code: ['signal.addEventListener("abort", stop, { once: true })'],
    replacements: ["{}", "false"],
    because: "a signal aborts once, and the listener is taken off afterwards",
  },
  {
    file: "src/operation/focus.ts",
    code: [
      "if (part === focus.part && path.length <= pattern.length && (focus.inside || path.length === pattern.length)) {",
    ],
    replacements: ["true"],
    because: "a path that is longer than the pattern does not fill it, whatever is cut off the pattern",
  },
  {
    file: "src/operation/focus.ts",
    code: [
      'pattern.every((token, depth) => token === path[depth] || (token === "*" && index.test(path[depth] ?? "")))',
    ],
    replacements: ['"Stryker was here!"'],
    because: "the path is as long as the pattern: the types cannot say so",
  },
  {
    file: "src/operation/merge-facts.ts",
    code: [
      'if (bound === undefined || bound === null || typeof bound !== "object" || facts === null || typeof facts !== "object")',
    ],
    replacements: ["false", "bound === undefined && bound === null"],
    because: "undefined is no object, and reading the members of null throws, which leaves the facts as they are",
  },
  {
    file: "src/operation/operation.ts",
    code: ["const accepted = face.accepts?.(question)", "if (accepted === undefined) return undefined"],
    replacements: ["face.accepts(question)", "false"],
    because: "a face that does not accept at once throws when asked to, and whatever throws does not",
  },
  {
    file: "src/operation/operation.ts",
    code: ["} catch {"],
    replacements: ["{}"],
    because: fallsThrough,
  },
  {
    file: "src/operation/place.ts",
    code: ["for (; left !== right && left && right; left = left.parent, right = right.parent)"],
    replacements: ["left !== right && left || right", "left !== right || left", "true"],
    because: "two places of one depth come to their end together, and containers that they share do not differ",
  },
  {
    file: "src/operation/place.ts",
    code: ["while (left !== right && left.parent && right.parent) {"],
    replacements: ["left !== right && left.parent || right.parent", "left !== right || left.parent", "true"],
    because: "two places of one depth come to their root together, and containers that they share do not differ",
  },
  {
    file: "src/operation/sentence.ts",
    code: ["const text: unknown = table?.[rule]?.(params as never)"],
    because: "without a table or its sentence it throws, and what throws says nothing",
  },
  { file: "src/operation/sentence.ts", code: ["} catch {"], because: fallsThrough },
  {
    file: "src/operation/trial.ts",
    code: ["const before = question.focus && after.some(isNew) ? face.judge({ ...question, focus }).found : []"],
    replacements: ['["Stryker was here"]'],
    because: "a text is no finding: it has no rule",
  },
]
