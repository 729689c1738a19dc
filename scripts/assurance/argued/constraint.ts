import type { Argument } from "../survivors.js"

const quick = "a quick way for most values: what follows it says the same"
const noPart = "a text that is split has a first part: the types cannot say so"

export const constraint: readonly Argument[] = [
  { file: "src/constraint/codes.ts", code: ['return Object.entries(table).flatMap(([first, rests = ""]) =>'], replacements: ['"Stryker was here!"'], because: "every entry of the table has its rests" }, // prettier-ignore
  {
    file: "src/constraint/decimal.ts",
    code: ['const [digits = "", exponent = "0"] = String(size).split("e-")'],
    replacements: ['"Stryker was here!"'],
    because: noPart,
  },
  {
    file: "src/constraint/decimal.ts",
    code: ['const [digits = "", exponent = "0"] = String(size).split("e-")'],
    replacements: ['""'],
    because: "no exponent is none, written or not",
  },
  {
    file: "src/constraint/decimal.ts",
    code: ["return size < 2 ** 96 && (size >= writtenOut || fractionDigits(size) <= mostFractionDigits)"],
    replacements: ["false", "size > writtenOut"],
    because: quick,
  },
  {
    file: "src/constraint/decimal.ts",
    code: ['return Number(exponent) + digits.replace(/^\\d\\.?/, "").length'],
    because: "a number's text starts with a digit",
  },
  {
    file: "src/constraint/ip-address.ts",
    code: ['const [head = "", tail, ...more] = text.split("::")'],
    because: noPart,
  },
  {
    file: "src/constraint/ip-address.ts",
    code: ["test: (text) => text.length <= longest && (v4.test(text) || isV6(text)),"],
    replacements: ["true"],
    because: "no longer text is an address: it saves reading it",
  },
  {
    file: "src/constraint/uuid.ts",
    code: ["for (let i = 0; i < length; i++) found += isDigit[text.charCodeAt(i)] ?? 0"],
    because: "behind its end a text has no digit",
  },
  {
    file: "src/constraint/alphabet.ts",
    code: ["if (kinds.length < 0xd800) {"],
    because: quick,
  },
  {
    file: "src/constraint/alphabet.ts",
    code: ['return { hint: at < start || at >= end ? "edge" : "space" }'],
    replacements: ["at <= start"],
    because: "at the start of what is left stands no white space",
  },
  {
    file: "src/constraint/email-length.ts",
    code: ["text.length * 3 <= mostLocal ||", '(text.length * 3 <= most && text.lastIndexOf("@") * 3 <= mostLocal) ||'],
    because: quick,
  },
  {
    file: "src/constraint/int64.ts",
    code: ["if (text.length > longest || !decimalText.test(text)) return false"],
    replacements: ["false"],
    because: "a longer number is beyond 64 bits: it saves reading it",
  },
  {
    file: "src/constraint/int64.ts",
    code: ["return text.length <= surelyFits || BigInt.asIntN(64, BigInt(text)) === BigInt(text)"],
    because: quick,
  },
  {
    file: "src/constraint/not-blank.ts",
    code: [
      "function startsWithSign(text: string): boolean {",
      "return (code > 32 && code < noBreakSpace) || (code > noBreakSpace && code < oghamSpace)",
    ],
    because: quick,
  },
  {
    file: "src/constraint/given-index.ts",
    code: [
      "const middle = (low + high + 1) >> 1",
      "while (place < high && joinsBackwards.test(text.slice(place, place + 2))) place++",
      "if (place < high) return place",
      "while (place > low && joinsBackwards.test(text.slice(place, place + 2))) place--",
      "return Math.max(place, low)",
      "for (let middle = cut(given, low, high); middle !== low; middle = cut(given, low, high)) {",
    ],
    because: "where a text is cut does not matter as long as the cuts get closer: only how many are needed",
  },
  {
    file: "src/constraint/joins-backwards.ts",
    code: [String.raw`export const joinsBackwards = /^[\p{M}\p{Cs}\u1160-\u11ff\u{16d63}-\u{16d6a}]/u`],
    because:
      "a text is taken apart in fewer places where more seems to join: it costs more, and comes to the same sign",
  },
  {
    file: "src/constraint/given-index.ts",
    code: ["if (value === segment) return at"],
    replacements: ["false"],
    because: "a quick way for what NFC leaves alone: counting comes to the same sign",
  },
  {
    file: "src/constraint/repeats-at-most.ts",
    code: [
      "while (at < text.length) {",
      "if (code >= 0xd800 && code <= 0xdfff) return true",
      "while (run <= times && text.charCodeAt(at - run) === code) run++",
      "if (run > times) return true",
    ],
    because: "may say that there might be a row: it is then looked for by code points",
  },
  {
    file: "src/constraint/repeats-at-most.ts",
    code: ["let previous = -1", "for (let i = 0; i < text.length; i++) {"],
    because: "asked only of texts that have a row, or half of a character; behind the end stands nothing that repeats",
  },
  {
    file: "src/constraint/email.ts",
    code: ["for (let code = 0; code < isOfLocal.length; code++) {"],
    because: "what is written behind the end of a table of bytes is not kept",
  },
  {
    file: "src/constraint/repeats-at-most.ts",
    code: ["return false"],
    replacements: ["true"],
    because: "may say that there might be a row: it is then looked for by code points",
  },
]
