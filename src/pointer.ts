const special = /[~/]/
const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1")

/** Writes a path as a JSON Pointer (RFC 6901); the root is `""`. */
export function toPointer(path: readonly (string | number)[]): string {
  let pointer = ""
  for (const key of path) pointer += `/${typeof key === "string" && special.test(key) ? escaped(key) : key}`
  return pointer
}

/** Reads a JSON Pointer (RFC 6901) into its tokens. Throws when it is malformed. */
export function parsePointer(pointer: string): readonly string[] {
  if (pointer === "") return []
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer))
    throw new Error(`${JSON.stringify(pointer)} is no JSON Pointer: start with "/", write "~" as "~0" and "/" as "~1"`)
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
}
