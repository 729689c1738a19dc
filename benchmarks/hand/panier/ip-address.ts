const v4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/
const group = /^[0-9a-f]{1,4}$/i

export function isIpAddress(text: string): boolean {
  return v4.test(text) || (text.length <= 45 && isV6(text))
}

function isV6(text: string): boolean {
  const halves = text.split("::")
  if (halves.length > 2) return false
  const [head = "", tail] = halves
  if (tail === undefined) return groups(head, true) === 8
  return groups(head, false) + groups(tail, true) <= 7
}

function groups(text: string, last: boolean): number {
  if (text === "") return 0
  const parts = text.split(":")
  if (last && v4.test(parts.at(-1) ?? "")) parts.splice(-1, 1, "0", "0")
  return parts.every((part) => group.test(part)) ? parts.length : NaN
}
