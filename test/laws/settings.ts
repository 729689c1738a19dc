// The same draws each time, so that a red test is the doing of a change: `npm run laws` and `npm run agreement` look further, each time
// with another seed, and so does LAW_SEED.
const seed = Number(process.env["LAW_SEED"] ?? 1)

/** How often a law is tried on an operation; `LAW_RUNS` for a longer search. */
export const settings = { numRuns: Number(process.env["LAW_RUNS"] ?? 200), interruptAfterTimeLimit: 300_000, seed }

/** The same for the laws of `perevir/testing`. */
export const often = { numRuns: Number(process.env["LAW_RUNS"] ?? 1000), seed }
