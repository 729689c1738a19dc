/** Writes -0 as 0, so that JSON keeps what an issue says. */
export function plain<V>(value: V): V {
  return Object.is(value, -0) ? (0 as V) : value
}
