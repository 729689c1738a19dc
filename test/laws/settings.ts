/** How often a law is tried on an operation; `LAW_RUNS` for a longer search. */
export const settings = { numRuns: Number(process.env["LAW_RUNS"] ?? 200), interruptAfterTimeLimit: 300_000 }

/** The same for the laws of `perevir/testing`. */
export const often = { numRuns: Number(process.env["LAW_RUNS"] ?? 1000) }
