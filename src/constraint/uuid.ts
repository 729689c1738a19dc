import type { Constraint } from "./constraint.js"

const length = 36
const dash = 45
const isDashAt = (index: number): boolean => index === 8 || index === 13 || index === 18 || index === 23

// By character code: twice as fast as a regular expression
function isUuid(text: string): boolean {
  if (text.length !== length) return false
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (isDashAt(i) ? code !== dash : !isHexDigit(code)) return false
  }
  return true
}

function isHexDigit(code: number): boolean {
  const small = code | 32
  return (code >= 48 && code <= 57) || (small >= 97 && small <= 102)
}

/** Checks for a UUID: 8-4-4-4-12 hexadecimal digits of either case, any version. */
export const uuid: Constraint<string> = { test: isUuid, describes: { is: "uuid" } }
