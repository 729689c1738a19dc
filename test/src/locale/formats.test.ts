import { countsIn, instantsIn, numbersIn } from "perevir/locale"
import { afterEach, describe, expect, it, vi } from "vitest"

/** How often a formatter was made. */
function counted<Name extends "NumberFormat" | "DateTimeFormat" | "PluralRules">(name: Name) {
  const Original = Intl[name] as new (...args: readonly unknown[]) => object
  return vi.spyOn(Intl, name).mockImplementation(function (...args: readonly unknown[]) {
    return new Original(...args) as never
  } as never)
}

/** Spaces that break no line, as plain ones: which of them Intl puts differs from version to version. */
const plain = (text: string) => text.replace(/\s/g, " ")

afterEach(() => {
  vi.restoreAllMocks()
})

describe("numbersIn", () => {
  it.each([
    ["uk", 1000.5, "1 000,5"],
    ["fr", -2147483648, "-2 147 483 648"],
    ["en", 0.1, "0.1"],
    ["uk", 1e-29, "0,00000000000000000000000000001"],
    ["uk", 8e28, "80 000 000 000 000 000 000 000 000 000"],
  ])("writes %s %d with every digit", (tag, value, text) => {
    expect(plain(numbersIn(tag)(value))).toBe(text)
  })
  it("writes money", () => {
    const hryvnias = numbersIn("uk", { style: "currency", currency: "UAH" })
    expect(plain(hryvnias(1000.5))).toBe("1 000,50 ₴")
  })
  it("leaves what stands for a value that is not shown", () => {
    expect(numbersIn("uk")("[redacted]")).toBe("[redacted]")
  })
  it("makes its formatter when it is needed, and once", () => {
    const made = counted("NumberFormat")
    const number = numbersIn("ru")
    expect(made).toHaveBeenCalledTimes(0)
    number(1)
    number(2)
    expect(made).toHaveBeenCalledTimes(1)
  })
})

describe("countsIn", () => {
  const digits = { one: "цифра", few: "цифри", many: "цифр", other: "цифри" }
  it.each([
    [1, "1 цифра"],
    [3, "3 цифри"],
    [11, "11 цифр"],
    [21, "21 цифра"],
    [1.5, "1,5 цифри"],
  ])("counts %d in the form that it asks for", (count, text) => {
    expect(plain(countsIn("uk")(count, digits))).toBe(text)
  })
  it("makes its rules when they are needed, and once", () => {
    const made = counted("PluralRules")
    const count = countsIn("uk")
    expect(made).toHaveBeenCalledTimes(0)
    count(1, digits)
    count(2, digits)
    expect(made).toHaveBeenCalledTimes(1)
  })
  it("takes the form for all others where there is none of its own", () => {
    expect(plain(countsIn("uk")(5, { other: "шт." }))).toBe("5 шт.")
  })
})

describe("instantsIn", () => {
  it.each([
    ["uk", "2026-01-31T12:00:00Z", /^31 січня 2026.*12:00:00 UTC$/],
    ["ru", "2026-01-31t13:00:00.0+01:00", /^31 января 2026.*12:00:00 UTC$/],
    ["fr", "2026-02-01T00:30:00.123456789+01:00", /^31 janvier 2026.*23:30:00,123 UTC$/],
    ["uk", "2026-01-31T12:00:00.1Z", /^31 січня 2026 р\. о 12:00:00,100/],
  ])("writes %s %s on UTC's clock", (tag, instant, text) => {
    expect(plain(instantsIn(tag)(instant))).toMatch(text)
  })
  it("leaves a text that is no instant", () => {
    const made = counted("DateTimeFormat")
    expect(instantsIn("uk")("soon")).toBe("soon")
    expect(made).toHaveBeenCalledTimes(0)
  })
  it.each([
    ["whole seconds", "2026-01-31T12:00:00Z", "2026-01-31T13:00:00.000Z"],
    ["parts of a second", "2026-01-31T12:00:00.5Z", "2026-01-31T13:00:00.001Z"],
  ])("makes its formatter for %s when it is needed, and once", (_, first, second) => {
    const made = counted("DateTimeFormat")
    const instant = instantsIn("uk")
    expect(made).toHaveBeenCalledTimes(0)
    instant(first)
    const needed = made.mock.calls.length
    instant(second)
    expect(made).toHaveBeenCalledTimes(needed)
  })
})
