import { expect, test, vi } from "vitest"
import { ProgressBar, progressText } from "../../../../src/cli/bulk/progress.js"

test.each([
  [{ lines: 1000, share: undefined }, 2, "1,000 lines  500/s"],
  [{ lines: 1000, share: 0 }, 2, "1,000 lines  500/s"],
  [{ lines: 1_500_000, share: 0.25 }, 10, "██████░░░░░░░░░░░░░░░░░░ 25 %  1,500,000 lines  150,000/s  30 s left"],
  [{ lines: 100, share: 0.5 }, 100, "████████████░░░░░░░░░░░░ 50 %  100 lines  1/s  1 min 40 s left"],
  [{ lines: 100, share: 0.01 }, 100, "░░░░░░░░░░░░░░░░░░░░░░░░ 1 %  100 lines  1/s  2 h 45 min left"],
  [{ lines: 100, share: 1 }, 1, "████████████████████████ 100 %  100 lines  100/s  0 s left"],
])("tells of %o after %d s", (progress, seconds, text) => {
  expect(progressText(progress, seconds)).toBe(text)
})

function drawn(isTTY: boolean, env: Readonly<Record<string, string>>): string {
  vi.useFakeTimers({ toFake: ["performance"] })
  let text = ""
  const bar = new ProgressBar({ isTTY, write: (more) => (text += String(more)) }, env)
  for (const lines of [1, 2, 3, 4]) {
    vi.advanceTimersByTime(100)
    bar.show({ lines, share: undefined })
  }
  bar.clear()
  vi.useRealTimers()
  return text
}

test("draws at a terminal five times a second, and leaves nothing there", () => {
  expect(drawn(true, {})).toBe("\r2 lines  10/s\u001b[K\r4 lines  10/s\u001b[K\r\u001b[K")
})

test.each([
  ["a pipe", false, {}],
  ["a terminal that cannot draw", true, { TERM: "dumb" }],
] as const)("draws nothing: %s", (_, isTTY, env) => {
  // prettier-ignore
  expect(drawn(isTTY, env)).toBe("")
})
