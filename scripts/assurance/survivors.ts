/** A mutant that no test noticed. */
export interface Survivor {
  readonly file: string
  readonly line: number
  readonly mutator: string
  /** What Stryker wrote in its place, cut off at 80 characters. */
  readonly replacement: string
  /** The line as it was. */
  readonly code: string
}

/** Why a change of these lines is no fault that a test could show. */
export interface Argument {
  readonly file: string
  /** Lines as they stand in the file, without their indentation. */
  readonly code: readonly string[]
  /** What is written in their place; any change of them where it is left out. */
  readonly replacements?: readonly string[]
  readonly because: string
}

/** Why a catch may do nothing at the end of a function. */
export const fallsThrough = "an empty catch falls through to the end of the function, and gives undefined as it did"
