/** The answer has no rule of its own. */
export const en = {}
