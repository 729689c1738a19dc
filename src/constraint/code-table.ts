/** Codes of one length: under each first letter what follows it, code after code. Zipped it is a fifth smaller than plain lists. */
export type CodeTable = Readonly<Partial<Record<string, string>>>

/** Tells whether a table has a code of `length` letters. */
export function isListed(table: CodeTable, length: number, code: string): boolean {
  const first = code.charAt(0)
  if (code.length !== length || !Object.hasOwn(table, first)) return false
  const rests = table[first] as string
  const rest = code.slice(1)
  let at = rests.indexOf(rest)
  while (at % rest.length > 0) at = rests.indexOf(rest, at + 1) // it was found across two codes
  return at !== -1
}
