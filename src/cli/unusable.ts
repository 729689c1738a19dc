/** What was given cannot be read or used. The message is a sentence for the user and says what to do. */
export class Unusable extends Error {
  override readonly name = "Unusable"
}
