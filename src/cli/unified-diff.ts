import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff"

/** What differs between two texts, as `diff -u` prints it and `patch` reads it; nothing when they are the same. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return ""
  return createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
}
