/** Writes a JSON Pointer as a URI fragment (RFC 6901, section 6). A broken half of a character, which no URI can hold, becomes U+FFFD. */
export function fragmentOf(pointer: string): string {
  return `#${encodeURI(pointer.toWellFormed()).replaceAll("#", "%23")}`
}
