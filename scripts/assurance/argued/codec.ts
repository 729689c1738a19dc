import { type Argument, fallsThrough } from "../survivors.js"

const matches = "the pattern matches whatever stands here, and so do these groups; the types cannot say so"

export const codec: readonly Argument[] = [
  {
    file: "src/codec/carry.ts",
    code: ['return type.is === "record" && Object.hasOwn(type.members, key) ? type.members[key] : undefined'],
    replacements: ["true"],
    because: "what has members and is neither a list nor a map is a record: what is open is looked at by itself",
  },
  {
    file: "src/codec/codec.ts",
    code: ['const issuesIn = (options: CodecOptions = {}, text = ""): Issues =>'],
    replacements: ['"Stryker was here!"'],
    because: "where no text is given no issue has an offset in it",
  },
  {
    file: "src/codec/codec.ts",
    code: ['if (issues.found.length > 0) return ""'],
    replacements: ['"Stryker was here!"'],
    because: "where there are issues what is returned is not given",
  },
  {
    file: "src/codec/decimal-text.ts",
    code: ['const [, , whole = "", fraction = "", exponent = "0"] = parts.exec(text) ?? []'],
    replacements: ['"Stryker was here!"', '["Stryker was here"]', '""'],
    because: `${matches}; no exponent is the exponent 0, and an empty one counts as 0`,
  },
  {
    file: "src/codec/decimal-text.ts",
    code: ['if (digits === "") return "0"'],
    replacements: ['""'],
    because: "any text will do that no other decimal has: both sides of the comparison have it",
  },
  {
    file: "src/codec/decimal-text.ts",
    code: [
      'const [mantissa = "", exponent] = text.split("e")',
      'const [, sign = "", whole = "", fraction = ""] = parts.exec(mantissa) ?? []',
    ],
    replacements: ['"Stryker was here!"', '["Stryker was here"]'],
    because:
      "a text has a part before its first `e`, and the mantissa of a number is a decimal; the types cannot say so",
  },
  {
    file: "src/codec/decimal-text.ts",
    code: ['if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`'],
    replacements: ["point < 0"],
    because: "JavaScript writes an exponent below 1e-6 and from 1e21: the point never stands right before the digits",
  },
  {
    file: "src/codec/form-decode.ts",
    code: ["} catch {"],
    replacements: ["{}"],
    because: fallsThrough,
  },
  {
    file: "src/codec/form-decode.ts",
    code: ['return Array.from(said.matchAll(/\\[(\\d+)\\]|([^.[\\]]+)/g), ([, index, member = ""]) =>'],
    replacements: ['"Stryker was here!"'],
    because: "what is no index is a member; the types cannot say so",
  },
  {
    file: "src/codec/form-decode.ts",
    code: ['case "open":'],
    because:
      "nothing is put where a type is open, so there is nothing to read there; of a form that is whole open the value is nothing",
  },
  {
    file: "src/codec/form-decode.ts",
    code: ['function scalar({ text = "", offset }: Node, type: Scalar, path: Path, issues: Issues): unknown {'],
    replacements: ['"Stryker was here!"'],
    because: "what is put where a scalar stands has a text; the types cannot say so",
  },
  {
    file: "src/codec/media-type.ts",
    code: [
      'const [type = ""] = contentType.split(";")',
      'const charset = [...contentType.matchAll(parameter)].find(([, name]) => name?.toLowerCase() === "charset")',
      '...(charset && { charset: (charset[2] ?? charset[3] ?? "").toLowerCase() }),',
    ],
    replacements: ['"Stryker was here!"', "name.toLowerCase"],
    because:
      "there is a part before the first `;`, and a parameter has a name and one of both values; the types cannot say so",
  },
  {
    file: "src/codec/text-of.ts",
    code: ["} catch {"],
    replacements: ["{}"],
    because: fallsThrough,
  },
  {
    file: "src/codec/xml-decode.ts",
    code: ['return { type: root.type, key: "" }'],
    replacements: ['"Stryker was here!"'],
    because: "paths begin inside the root: its key is in none",
  },
  {
    file: "src/codec/xml-decode.ts",
    code: ["if (parent.last && parent.last.rank > member.rank)"],
    replacements: ["parent.last.rank >= member.rank"],
    because: "no two members of a record have one rank, and the same member again was told of already",
  },
  {
    file: "src/codec/xml-decode.ts",
    code: ['const expected = nil || type.is === "unlisted" ? "null" : kindOfType[type.is]'],
    replacements: ["false", '""'],
    because:
      "what is unlisted holds text and elements: unless it is nil nothing in it is of another type; the types cannot say so",
  },
  {
    file: "src/codec/xml-decode.ts",
    code: ["if (frame === undefined) return"],
    replacements: ["false"],
    because: "what ends has begun, and if it was not passed over it is open; the types cannot say so",
  },
  {
    file: "src/codec/xml-encode.ts",
    code: ['const name = (outer.get(element.namespace) ?? "") + element.name'],
    replacements: ['"Stryker was here!"'],
    because: "the namespace of what is inside an element has begun there or around it; the types cannot say so",
  },
  {
    file: "src/codec/xml-encode.ts",
    code: ['case "open":'],
    replacements: ['case "open":'],
    because: "what is open is written only when it is empty, and as a number an object has no digits either",
  },
]
