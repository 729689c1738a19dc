import { returnCode, returnCodes } from "perevir/panier/wire"
import { expect, test } from "vitest"

test("all return codes of the document are known, once each", () => {
  expect(returnCodes.map(({ code }) => code)).toEqual([
    200, 400, 401, 404, 500, 510, 511, 512, 514, 515, 516, 520, 525, 530, 531, 532, 533, 551, 552, 570, 572, 700, 706,
    722, 733, 734, 735, 736, 737, 738, 739, 740,
  ])
})

test.each(returnCodes)(
  "$code says $name, what it means, and why another try helps or not",
  ({ code, meaning, retry }) => {
    expect(returnCode(code)?.meaning).toBe(meaning)
    expect(meaning).toMatch(/\.$/)
    expect(retry.because).not.toBe("")
  },
)

test("a code that the document does not list says nothing", () => {
  expect(returnCode(418)).toBeUndefined()
})
