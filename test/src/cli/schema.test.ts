import { jsonSchema } from "perevir/json-schema"
import { expect, test } from "vitest"
import { update } from "../parcel.js"
import { fileOf, perevir } from "./perevir.js"

test("writes the schema of a state", async () => {
  const { code, out, err } = await perevir(["schema", "parcel.update", "--fact", "status=SENT"])
  expect({ code, err }).toEqual({ code: 0, err: "" })
  expect(JSON.parse(out)).toEqual(jsonSchema(update, { target: "draft-2020-12", facts: { status: "SENT" } }))
})

test("heeds target, part, facts of a file, and options", async () => {
  const facts = fileOf({ status: "NEW" }, "schema-facts.json")
  const { out } = await perevir([
    "schema",
    "parcel.update",
    "--target",
    "openapi-3.1",
    "--facts",
    facts,
    "--off",
    "parcel.note",
  ])
  const options = { off: ["parcel.note"] } as const
  expect(JSON.parse(out)).toEqual(jsonSchema(update, { target: "openapi-3.1", facts: { status: "NEW" }, options }))
  const headers = await perevir(["schema", "parcel.update", "--part", "headers"])
  expect(Object.keys((JSON.parse(headers.out) as { properties: object }).properties)).toEqual(["X-Draft", "X-Trace"])
})

test.each([
  [["schema", "parcel.updat"], "did you mean parcel.update?"],
  [["schema", "parcel.update", "--fact", "status=5"], "the facts are broken at /status"],
  [["schema", "parcel.update", "--off", "parcel"], "parcel.update has no rule parcel"],
  [["schema", "parcel.update", "--target", "draft-04"], "Allowed choices are draft-2020-12"],
  [["schema", "parcel.update", "--fact", "statu=NEW"], "has no fact"],
])("says what cannot be used: %s", async (argv, says) => {
  const { code, out, err } = await perevir(argv)
  expect({ code, out }).toEqual({ code: 2, out: "" })
  expect(err).toContain(says)
})
