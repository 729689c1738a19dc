/** Thrown for what a declaration file that stands alone cannot say: where it is, what it is, and what to do. */
export class Unsupported extends Error {
  override readonly name = "Unsupported"

  constructor(place: string, what: string, remedy: string) {
    super(`${place}: ${what}. ${remedy}`)
  }
}
