import { codec, codecSentences, type CodecParts, type RecordType } from "../../../src/codec/index.js"

/** An invented order of letters, with a member of each type. */
export const letter = {
  is: "record",
  members: {
    To: { is: "text" },
    Copies: { is: "number" },
    Cents: { is: "number", nullable: true },
    Urgent: { is: "boolean", nullable: true },
    Subject: { is: "text", nullable: true },
    Pages: { is: "list", of: { is: "record", members: { Text: { is: "text" }, Size: { is: "number" } } } },
    Headers: { is: "map" },
    Stamp: { is: "record", members: { Value: { is: "number" }, Country: { is: "text" }, Year: { is: "number" } } },
    Extra: { is: "open" },
  },
} as const satisfies RecordType

export const post = "urn:post"
export const stamps = "urn:stamps"
export const countries = "urn:countries"
export const instance = "http://www.w3.org/2001/XMLSchema-instance"
export const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"

const parts: CodecParts<"letter.lossy"> = {
  roots: { Letter: letter, Letters: { is: "list", of: letter } },
  contract: {
    namespace: post,
    itemOf: (list) => list.slice(0, -1),
    types: { Stamp: { namespace: stamps, inherits: [{ namespace: countries, members: ["Country", "Region"] }] } },
  },
  forms: true,
  keepsUnknown: false,
  lossy: "letter.lossy",
  messages: { ...codecSentences, "letter.lossy": () => "too many digits" },
}

/** A codec of letters, or one that is made otherwise. */
export const codecOf = (others: Partial<CodecParts<"letter.lossy">> = {}) => codec({ ...parts, ...others })

/** A letter in XML, around what is inside. */
export const letterOf = (inside: string): string => `<Letter xmlns="${post}">${inside}</Letter>`

type Result = { readonly ok: boolean } & (
  | { readonly ok: true; readonly value?: unknown; readonly text?: string }
  | {
      readonly ok: false
      readonly issues: readonly { readonly rule: string; readonly pointer: string; readonly params: unknown }[]
    }
)

/** What a codec gives: a value, a text, or what it found, a row an issue. */
export const told = (result: Result): unknown =>
  result.ok ? (result.text ?? result.value) : result.issues.map(({ rule, pointer, params }) => [rule, pointer, params])
