import type * as perevir from "perevir"
import type { Expected } from "../wire.js"
import type { response } from "./response.js"

export type Example = perevir.Example<typeof response>

/** The document's own answer. */
export const sample = { data: { id: "L8M95ER", externalId: "myExternalId537916" } }
const data = (members: object) => ({ data: { ...sample.data, ...members } })

const byId: Expected = { sent: { path: { dealId: "L8M95ER" } } }
const byExternalId: Expected = { sent: { path: { dealId: "myExternalId537916" }, query: { byExternalId: true } } }

/** An answer to an update of the deal L8M95ER, unless other facts are given. */
const accepts = (rule: Example["rule"], about: string, body: object, facts = byId): Example => ({
  rule,
  about,
  body,
  facts,
  expect: "accepted",
})
const objects = (
  rule: Example["rule"],
  about: string,
  body: unknown,
  pointer: string,
  params: object = {},
  facts = byId,
): Example => ({ rule, about, body, facts, expect: [{ rule, pointer, params }] })

export const examples: readonly Example[] = [
  accepts("deals.response.id", "the sample of the document, an answer about the deal that was named", sample),
  objects("deals.response.id", "an answer about another deal", data({ id: "L8M95ES" }), "/data/id", {
    expected: "L8M95ER",
    got: "L8M95ES",
  }),
  accepts("deals.response.id", "any id, where the deal was named by its external id", sample, byExternalId),
  accepts("deals.response.id", "any id, where nobody says what was sent", sample, {}),

  accepts("deals.response.externalId", "the external id that was named", sample, byExternalId),
  objects(
    "deals.response.externalId",
    "another external id than was named",
    data({ externalId: "myExternalId1" }),
    "/data/externalId",
    { expected: "myExternalId537916", got: "myExternalId1" },
    byExternalId,
  ),
  accepts(
    "deals.response.externalId",
    "no external id, which tells nothing",
    { data: { id: "L8M95ER" } },
    byExternalId,
  ),
  accepts("deals.response.externalId", "null for it, which tells nothing", data({ externalId: null }), byExternalId),
  accepts(
    "deals.response.externalId",
    "any external id, where the deal was named by its id",
    data({ externalId: "a" }),
    {
      sent: { path: { dealId: "L8M95ER" }, query: { byExternalId: false } },
    },
  ),

  objects("body", "a list in place of the answer", [], "", { got: "array" }),
  objects("type", "an id that is a number", data({ id: 5 }), "/data/id", { expected: ["string"], got: "number" }),
  objects("type", "no deal", { data: null }, "/data", { expected: ["object"], got: "null" }),
  objects("required", "an answer without the id", { data: { externalId: "a" } }, "/data/id"),
  objects(
    "unknown",
    "a member that the document does not list: the upstream has grown",
    { ...sample, took: 5 },
    "/took",
  ),
  objects("unknown", "one beside the ids", data({ status: "NEW" }), "/data/status"),
  objects("string.wellFormed", "half of a character", data({ externalId: "\ud800" }), "/data/externalId"),
  {
    rule: "fact",
    about: "a path that names no deal",
    body: sample,
    facts: { sent: { path: {} } } as never,
    expect: [{ rule: "fact", in: "facts", pointer: "/sent/path/dealId", params: { expected: ["string"] } }],
  },
]
