/** How often a law is tried on an operation. */
export const settings = { numRuns: Number(process.env["LAW_RUNS"] ?? 300), interruptAfterTimeLimit: 300_000 }
