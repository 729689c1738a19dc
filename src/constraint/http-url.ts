import type { Constraint } from "./constraint.js"

const start = /^https?:\/\//i
const dropped = /[\t\n\r]/
const space = 0x20

/**
 * Checks for an absolute URL of http or https that the URL standard (WHATWG) can read. `//` must be written, and nothing may
 * stand in it that the standard drops without a word: tabs, line ends, spaces at the ends.
 */
export const httpUrl: Constraint<string> = {
  test: (text) =>
    start.test(text) && !dropped.test(text) && text.charCodeAt(text.length - 1) > space && URL.canParse(text),
  describes: { is: "httpUrl" },
}
