/** Writes a path as a JSON Pointer (RFC 6901); the root is `""`. */
export function toPointer(path: readonly (string | number)[]): string {
  const tokens = path.map((key) => (typeof key === "number" ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")))
  return tokens.map((token) => `/${token}`).join("")
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
