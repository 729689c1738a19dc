import * as Schema from "effect/Schema"
import { shape } from "perevir"
import { checkConstraints } from "perevir/sql"
import { expect, it } from "vitest"

/** The constraint by which a member must be there. */
const required = (member: string, options: { readonly notValid?: boolean } = {}) => {
  const update = shape({ id: "s", http: "PUT /s", source: "s.txt", body: { [member]: Schema.String } })
  const mapping = { table: ["a", `b"`], key: "id", columns: { [`/${member}`]: "c" } } as const
  return checkConstraints(update.operation({ rules: [], messages: {} }), mapping, options).constraints[0]
}

it("stands under its rule and place, and holds where SQL does not know", () => {
  const sql = `ALTER TABLE "a"."b""" ADD CONSTRAINT "required /d" CHECK (("c" IS NULL) IS NOT TRUE)`
  expect(required("d")).toEqual({ name: "required /d", rule: "required", pointer: "/d", sql: `${sql};` })
  expect(required("d", { notValid: true })?.sql).toBe(`${sql} NOT VALID;`)
})

it.each([
  ["as long as a name may be", "a".repeat(53), `required /${"a".repeat(53)}`],
  ["too long", "a".repeat(54), `required /${"a".repeat(44)}~f17d4cb3`],
  ["too long by octets", "ї".repeat(27), `required /${"ї".repeat(22)}~bfbeaa99`],
  ["whose number begins with nought", "b".repeat(55), `required /${"b".repeat(44)}~0b608e4d`],
  ["cut inside a letter", `a${"ї".repeat(27)}`, `required /a${"ї".repeat(21)}~95ab4cb8`],
  ["cut inside a letter that stands for none", "\ufffd".repeat(20), "required /~8e01e311"],
  ["that begins with a letter for none", `\ufffd${"a".repeat(54)}`, `required /\ufffd${"a".repeat(41)}~23fb19d4`],
])("is a name %s", (_, member, name) => {
  expect(required(member)?.name).toBe(name)
})
