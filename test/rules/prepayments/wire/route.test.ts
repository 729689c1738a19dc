import { update } from "perevir/prepayments"
import { toRequest } from "perevir/prepayments/wire"
import { expect, test } from "vitest"

const options = { baseUrl: "https://shop.test", version: "v2.1" }
const body = { reference: "PR_001" }

test.each<[about: string, path: object, url: string]>([
  ["by its id", { id: "5" }, "https://shop.test/api/v2.1/orderPrepayments/5"],
  ["by its reference", { reference: "PR 1" }, "https://shop.test/api/v2.1/orderPrepayments/reference/PR%201"],
])("a prepayment is addressed %s", (_, path, url) => {
  expect(toRequest(update, { path, body }, options)).toMatchObject({ ok: true, method: "PUT", url })
})

test("what was checked without its path has no address", () => {
  expect(() => toRequest(update, { body }, options)).toThrow(/checkRequest/)
})
