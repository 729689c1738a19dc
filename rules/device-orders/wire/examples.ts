import type * as perevir from "perevir"
import type { response } from "./response.js"

export type Example = perevir.Example<typeof response>

export const examples: readonly Example[] = [
  { rule: "body", about: "the sample of the document, an object without members", body: {}, expect: "accepted" },
  {
    rule: "body",
    about: "a text in place of the answer",
    body: "OK",
    expect: [{ rule: "body", pointer: "", params: { got: "string" } }],
  },
  {
    rule: "unknown",
    about: "a member, although the document lists none: the upstream has grown",
    body: { updated: true },
    expect: [{ rule: "unknown", pointer: "/updated" }],
  },
  {
    rule: "fact",
    about: "facts that are no object",
    body: {},
    facts: [] as never,
    expect: [{ rule: "fact", in: "facts", pointer: "", params: { expected: ["object"], got: "array" } }],
  },
]
