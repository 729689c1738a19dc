import { subjectOf } from "./subject.js"

// Counts the bytes that a check allocates, in a process started with --expose-gc and a young generation large enough to hold them.

const { subject, bodies, run } = await subjectOf()
const times = (subject.items ?? 1) >= 1000 ? 4 : 200
const kept: unknown[] = [undefined]

function bytes(): number {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < times; i++) kept[0] = run(bodies[i % bodies.length])
  return Math.max(0, process.memoryUsage().heapUsed - before) / times
}

const warmEnd = Date.now() + 150
while (Date.now() < warmEnd) for (const body of bodies) kept[0] = run(body)
bytes()
const counts = Array.from({ length: 7 }, bytes).toSorted((a, b) => a - b)
console.log(JSON.stringify({ bytes: Math.round(counts[3] ?? NaN) }))
