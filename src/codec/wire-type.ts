/** What a value is on the wire: enough to read it from a format that has nothing but text. Numbers are .NET's decimals or integers. */
export type WireType = Scalar | MapType | ListType | RecordType | OpenType

export interface Scalar {
  readonly is: "text" | "number" | "boolean"
  /** May be null: in a form that is an empty value. */
  readonly nullable?: true
}

/** Names that are the sender's own, each with a text. */
export interface MapType {
  readonly is: "map"
}

export interface ListType {
  readonly is: "list"
  readonly of: WireType
}

export interface RecordType {
  readonly is: "record"
  readonly members: Readonly<Record<string, WireType>>
}

/** An object of which no document says what is inside. */
export interface OpenType {
  readonly is: "open"
}

/** What JSON calls a value of a type, in the words of a `type` issue. */
export const kindOfType = {
  text: "string",
  number: "number",
  boolean: "boolean",
  map: "object",
  list: "array",
  record: "object",
  open: "object",
} as const satisfies Readonly<Record<WireType["is"], string>>
