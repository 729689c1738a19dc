// What compiled code keeps of a place that a rule stands at or reads, besides the value itself. No value of a request is a
// symbol: that is `type`.

/** No container is there that the member could be in. */
export const NOWHERE = Symbol("nowhere")

/** Its type is wrong, or that of a container above, or reading it threw. */
export const WRONG = Symbol("wrong")

/** It, or something inside it, failed a rule that is an error. */
export const BROKEN = Symbol("broken")

/** Stands for a member that threw when it was read. */
export const UNREADABLE = Symbol("unreadable")

/** Whether a value is there and valid, with all that is inside it. */
export const isSound = (value: unknown): boolean => value !== undefined && typeof value !== "symbol"

/** Whether a container is there and has its type, whatever is inside it. */
export const isTyped = (value: unknown): boolean => value === BROKEN || isSound(value)

/** Whether a value is not there, so that a read marked `?` gives nothing. */
export const isAbsent = (value: unknown): boolean => value === undefined || value === NOWHERE
