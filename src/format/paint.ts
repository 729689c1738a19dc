import picocolors from "picocolors"

/** The colours, named by what they are for. */
export interface Paint {
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly doubt: (text: string) => string
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly place: (text: string) => string
}

/** Makes the colours, or what leaves text as it is. */
export function paintIn(color: boolean): Paint {
  const { green, red, yellow, bold, dim, cyan } = picocolors.createColors(color)
  return { good: green, bad: red, doubt: yellow, strong: bold, faint: dim, place: cyan }
}
