/** What the command answers to a shell. */
export const exitCode = {
  accepted: 0,
  rejected: 1,
  unusable: 2,
  undecided: 3,
  fault: 4,
} as const

/** In words, for the help. */
export const exitCodeHelp = `Exit codes:
  0  accepted
  1  rejected
  2  cannot read or use what was given: a flag, a file, broken JSON, an operation that does not exist
  3  undecided: nothing failed, but a rule that could reject lacks a fact
  4  fault: a rule broke down, or a fact does not have its shape`
