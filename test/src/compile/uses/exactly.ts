/** Whether two types are the same, down to `readonly` and `?`. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Takes only types that were found to be the same. */
export type Exactly<T extends readonly true[]> = T
