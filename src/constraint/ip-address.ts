import type { Constraint } from "./constraint.js"

const v4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/
const group = /^[0-9a-f]{1,4}$/i
const longest = 45 // ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255

/**
 * Checks for an IPv4 address of four decimal numbers without leading zeros, or an IPv6 address as RFC 4291 writes them: `::`
 * once, for one group of zeros or more, and an IPv4 address for the last two groups; no zone, no prefix length.
 */
export const ipAddress: Constraint<string> = {
  test: (text) => text.length <= longest && (v4.test(text) || isV6(text)),
  describes: { is: "ipAddress" },
  composed: true,
}

function isV6(text: string): boolean {
  const [head = "", tail, ...more] = text.split("::")
  if (more.length > 0) return false
  if (tail === undefined) return groups(head, true) === 8
  return groups(head, false) + groups(tail, true) <= 7
}

/** Counts the groups of 16 bits; NaN when one is malformed. */
function groups(text: string, last: boolean): number {
  if (text === "") return 0
  const parts = text.split(":")
  const v4AtEnd = last && v4.test(text.slice(text.lastIndexOf(":") + 1))
  if (v4AtEnd) parts.splice(-1, 1, "0", "0") // as many bits
  return parts.every((part) => group.test(part)) ? parts.length : NaN
}
