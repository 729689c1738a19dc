import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { date, dateTime } from "../../../src/constraint/index.js"

describe("date", () => {
  it.each<[text: string, passes: boolean]>([
    ["2026-01-01", true],
    ["2026-12-31", true],
    ["2026-00-01", false],
    ["2026-13-01", false],
    ["2026-01-00", false],
    ["2026-01-31", true],
    ["2026-01-32", false],
    ["2026-04-30", true],
    ["2026-04-31", false],
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2024-02-29", true],
    ["2024-02-30", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["0000-02-29", true],
    ["9999-12-31", true],
    ["10000-01-01", false],
    ["-001-01-01", false],
    ["26-01-01", false],
    ["2026-1-1", false],
    ["2026/01/01", false],
    ["20260101", false],
    ["2026-01-01 ", false],
    ["2026-01-01\n", false],
    ["2026-01-01T00:00:00Z", false],
    ["2026-01-01 2026-01-01", false],
    ["٢٠٢٦-01-01", false],
    ["", false],
  ])("judges %j", (text, passes) => {
    expect(date.test(text)).toBe(passes)
  })
})

describe("dateTime", () => {
  it.each<[text: string, passes: boolean]>([
    ["2026-01-01T00:00:00Z", true],
    ["2026-01-01t00:00:00z", true],
    ["2026-01-01T00:00:00+00:00", true],
    ["2026-01-01T00:00:00-00:00", true],
    ["2026-01-01T00:00:00+23:59", true],
    ["2026-01-01T00:00:00-23:59", true],
    ["2026-01-01T00:00:00+24:00", false],
    ["2026-01-01T00:00:00-24:00", false],
    ["2026-01-01T00:00:00+00:60", false],
    ["2026-01-01T00:00:00+0000", false],
    ["2026-01-01T00:00:00Z2026-01-01T00:00:00Z", false],
    ["2026-01-01T00:00:00+00", false],
    ["2026-01-01T00:00:00\u221200:00", false],
    ["2026-01-01T00:00:00", false],
    ["2026-01-01 00:00:00Z", false],
    ["2026-01-01T00:00:00 Z", false],
    ["2026-01-01T23:59:59Z", true],
    ["2026-01-01T24:00:00Z", false],
    ["2026-01-01T23:60:00Z", false],
    ["2026-01-01T23:59:60Z", false],
    ["2026-01-01T23:59Z", false],
    ["2026-01-01T00:00:00.Z", false],
    ["2026-01-01T00:00:00.1Z", true],
    ["2026-01-01T00:00:00,1Z", false],
    ["2026-01-01T00:00:00.123456789123456789Z", true],
    ["2026-01-01T00:00:00.1.1Z", false],
    ["2026-02-28T00:00:00Z", true],
    ["2026-02-29T00:00:00Z", false],
    ["2024-02-29T00:00:00Z", true],
    ["2026-02-30T00:00:00Z", false],
    ["2026-00-01T00:00:00Z", false],
    ["2026-13-01T00:00:00Z", false],
    ["2026-01-01T00:00:00Z\n", false],
    [" 2026-01-01T00:00:00Z", false],
    ["+002026-01-01T00:00:00Z", false],
    ["2026-01-01", false],
    ["", false],
  ])("judges %j", (text, passes) => {
    expect(dateTime.test(text)).toBe(passes)
  })

  const two = (n: number): string => String(n).padStart(2, "0")

  it("agrees with what Date reads back", () => {
    const field = (max: number) => fc.integer({ min: 0, max })
    const moment = fc.record({
      year: field(9999),
      month: field(13),
      day: field(32),
      hour: field(25),
      minute: field(61),
      second: field(61),
    })
    fc.assert(
      fc.property(moment, ({ year, month, day, hour, minute, second }) => {
        const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}.000Z`
        const read = new Date(text)
        const exists = !Number.isNaN(read.getTime()) && read.toISOString() === text
        return dateTime.test(text) === exists && (date.test(text.slice(0, 10)) || !exists)
      }),
      { numRuns: 2000 },
    )
  })

  it("passes every instant, at any offset", () => {
    const instant = fc.date({
      min: new Date("0000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    })
    const offset = fc.tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    fc.assert(
      fc.property(instant, offset, (time, [sign, hours, minutes]) => {
        const text = time.toISOString()
        return (
          dateTime.test(text) &&
          date.test(text.slice(0, 10)) &&
          dateTime.test(text.replace("Z", `${sign}${two(hours)}:${two(minutes)}`))
        )
      }),
    )
  })
})
