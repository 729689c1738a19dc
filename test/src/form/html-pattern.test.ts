import { describe, expect, it, test } from "vitest"
import { htmlPattern } from "../../../src/form/html-pattern.js"

const browser = (pattern: string, text: string): boolean => new RegExp(`^(?:${pattern})$`, "v").test(text)

describe("a pattern for a browser", () => {
  test.each<[about: string, pattern: RegExp, accepted: readonly string[], refused: readonly string[]]>([
    ["of the whole text", /^380\d{9}$/, ["380123456789"], ["3801234567890", "38012345678", " 380123456789"]],
    ["of the start", /^PU-/, ["PU-", "PU-5"], ["5PU-", "PU"]],
    ["of the end", /\d$/, ["a1", "1", "a\n1"], ["1a", ""]],
    ["of any part", /[A-Z]{2}/, ["AB", "xABx"], ["AxB"]],
    ["of alternatives with one anchor each", /^a|b$/, ["ax", "xb", "ab"], ["xax"]],
    ["of an escaped sign at the end", /^a\$/, ["a$", "a$b"], ["a", "ba$"]],
    ["of code points", /^[^x]$/u, ["😀", "й"], ["x", "yy"]],
    ["of sets", new RegExp("^[\\w--\\d]$", "v"), ["a"], ["5"]],
  ])("%s", (_, { source, flags }, accepted, refused) => {
    const pattern = htmlPattern(source, flags) ?? "there is none"
    for (const text of accepted) expect([text, browser(pattern, text)]).toEqual([text, true])
    for (const text of refused) expect([text, browser(pattern, text)]).toEqual([text, false])
  })

  test.each<[about: string, pattern: RegExp]>([
    ["whose letters are of either case", /^a$/i],
    ["of lines", /^a$/m],
    ["that counts halves of characters", /^.{3}$/],
    ["that counts what is not a sign by halves", /^[^x]{2}$/],
    ["with an escape of its own", new RegExp("^\\a$")],
    ["with a bracket in a class", /^[[a]$/],
    ["with a sign twice in a class", /^[a&&b]$/],
    ["of a class that v would take for a set without something", /^[+--]$/],
    ["that v does not read", /^[(]$/],
    ["of a letter that is two units", /^😀+$/],
  ])("is not made of one %s", (_, { source, flags }) => {
    expect(htmlPattern(source, flags)).toBeUndefined()
  })

  it("keeps an escaped backslash before the end", () => {
    expect(browser(htmlPattern(/^a\\$/.source, "") ?? "", "a\\")).toBe(true)
  })
})
