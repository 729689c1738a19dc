import { tokenize } from "@humanwhocodes/momoa"

interface Location {
  readonly line: number
  readonly column: number
}

/** The first two places of one object that name the same member. Over tokens, so that no depth is too deep. */
export function duplicateMember(text: string): readonly [Location, Location] | undefined {
  const open: Map<string, Location>[] = []
  const tokens = tokenize(text)
  for (const [index, { type, loc }] of tokens.entries()) {
    if (type === "LBrace") open.push(new Map())
    if (type === "RBrace") open.pop()
    if (type !== "String" || tokens[index + 1]?.type !== "Colon") continue
    const members = open.at(-1)
    const name = JSON.parse(text.slice(loc.start.offset, loc.end.offset)) as string
    const first = members?.get(name)
    if (first) return [first, loc.start]
    members?.set(name, loc.start)
  }
  return undefined
}
