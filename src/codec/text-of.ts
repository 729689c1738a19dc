/** Why bytes are no text: no decoder knows their charset, or they are not written in it. */
export interface NoText {
  readonly fails: "unknown charset" | "bytes"
  readonly charset: string
}

/**
 * Reads bytes as text. A byte order mark says in which charset they are, else `charset`, else what an XML declaration says, else they
 * are UTF-8 (RFC 7303, 3). Never puts a replacement character where bytes are broken.
 */
export function textOf(bytes: Uint8Array, charset: string | undefined): string | NoText {
  const named = marked(bytes) ?? charset ?? declared(bytes) ?? "utf-8"
  const decoder = decoderOf(named)
  if (decoder === undefined) return { fails: "unknown charset", charset: named }
  try {
    const text = decoder.decode(bytes)
    return decoder.encoding === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, inWindows1252) : text
  } catch {
    return { fails: "bytes", charset: named }
  }
}

/** Some releases of Node read this charset as Latin-1, which has control characters where it has signs. */
const inWindows1252 = (sign: string): string =>
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ".charAt(sign.charCodeAt(0) - 0x80)

const marks = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16be", 0xfe, 0xff],
  ["utf-16le", 0xff, 0xfe],
] as const

const marked = (bytes: Uint8Array): string | undefined =>
  marks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]

/** What an XML declaration names, if it stands in ASCII at the very start. */
function declared(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 128))
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]
}

/** Whether a charset is UTF-8, by whichever of its names. */
export const isUtf8 = (charset: string): boolean => decoderOf(charset)?.encoding === "utf-8"

function decoderOf(charset: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(charset, { fatal: true })
  } catch {
    return undefined
  }
}
