import { type Argument, fallsThrough } from "../survivors.js"

/** Of folders with few survivors. */
export const small: readonly Argument[] = [
  { file: "src/fix/mended.ts", code: ["} catch {"], because: fallsThrough },
  {
    file: "src/json/scan.ts",
    code: ['private expected: Expected = "value"', 'return sign === ":" ? this.to("value", 1) : this.fail()'],
    because: "whatever is not listed is read as a value: the default of the switch",
  },
  {
    file: "src/json/scan.ts",
    code: ['this.open.push(sign === "{" ? { names: new Map(), key: "" } : { key: 0 })'],
    because: "the name is overwritten before anybody asks for it",
  },
  {
    file: "src/json/scan.ts",
    code: ["if (!this.string() || top === undefined) return false"],
    replacements: ["false"],
    because: "a name is read in an object only; the types cannot say so",
  },
  {
    file: "src/json/scan.ts",
    code: [
      "const first = top.names?.get(top.key)",
      "if (first === undefined) top.names?.set(top.key, at)",
      'if (typeof top?.key === "number") top.key++',
      'return sign === (this.open.at(-1)?.names ? "}" : "]")',
    ],
    because:
      "a comma and a bracket are looked for in a container only, a name in an object; a name counted up is overwritten by the next",
  },
  {
    file: "src/json/scan.ts",
    code: ['return this.to(top?.names ? "name" : "value", 1)'],
    because: "a comma is looked for in a container only, and a value is the default",
  },
  {
    file: "src/locale/formats.ts",
    code: ["const time = Date.parse(instant.toUpperCase())"],
    because: "this engine reads t and z in lower case, too; not every engine does",
  },
  {
    file: "src/effect/check-effect.ts",
    code: ["return { held: ask?.({}, false, undefined, undefined).face.held ?? {} }"],
    because: "which fact holds which does not depend on how the operation is asked",
  },
  {
    file: "src/wire/to-request.ts",
    code: ["return ask({}, true, undefined, undefined).face.parts"],
    because: "which parameters there are does not depend on how the operation is asked",
  },
  {
    file: "src/pattern/code-points.ts",
    code: ["const [[first, last] = [-1, 0], ...more] = points"],
    because: "no code point at all: any two numbers that differ, and are none, do",
  },
  {
    file: "src/pattern/unicode-pattern.ts",
    code: ["if (/^(Char|Expr)/.test(element.type))"],
    because: "no other kind of element has either word in its name",
  },
  {
    file: "src/pattern/unicode-pattern.ts",
    code: [
      'if (node.type === "Character" && !/[iv]/.test(this.flags) && !isHalf(node.value)) return written(node.value)',
    ],
    because: "a short way for the common case: what is below writes one character alike",
  },
  {
    file: "src/pattern/unicode-pattern.ts",
    code: ["const isHalf = (code: number): boolean => code >= firstHalf && code <= lastHalf"],
    because: "asked only to take that short way",
  },
  {
    file: "src/wire/problem-error.ts",
    code: ['const part = textIn(error, "in") ?? ""', 'pointer: pointerIn(textIn(error, "pointer") ?? ""),'],
    because: "any word that is no part, and any text that is no fragment, is read as if nothing was sent",
  },
  {
    file: "src/wire/problem-error.ts",
    code: ['return fragment.startsWith("#") ? decodeURIComponent(fragment.slice(1)) : ""', "} catch {", 'return ""'],
    because: "whoever reads it takes what is no JSON Pointer, or undefined, for the root",
  },
  {
    file: "src/wire/to-request.ts",
    code: ['const [method = "", template = ""] = http.split(" ")'],
    because: "a declared operation has a method and a path: declaring throws for any other",
  },
  {
    file: "src/wire/to-request.ts",
    code: ['if (!/^https?:$/.test(url?.protocol ?? "") || beside.some((text) => text !== ""))'],
    because: "a protocol ends with its colon, and any word that is none is refused",
  },
  {
    file: "src/wire/upstream-error.ts",
    code: [") ?? []"],
    because: "what could not be read has no severity, so it is neither an error nor a warning",
  },
  {
    file: "src/wire/upstream-error.ts",
    code: ['{ rule, severity = "error", in: part = "body", pointer = "", message, params = {}, code }: Objection,'],
    replacements: ['"Stryker was here!"'],
    because: "a pointer without a slash at its start is read as the root",
  },
  { file: "src/wire/upstream-error.ts", code: ["} catch {"], because: fallsThrough },
]
