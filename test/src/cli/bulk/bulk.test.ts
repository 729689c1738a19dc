import { EventEmitter } from "node:events"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import type { StartWorker } from "../../../../src/cli/bulk/crew.js"
import { besides, fileOf, perevir } from "../perevir.js"
import { update } from "../../parcel.js"

const known = ["--fact", "status=NEW", "--fact", 'depot={"open":true}']
const good = '{"name":"Olha"}'
const report = fileOf("", "report.ndjson")

interface Row {
  readonly report?: string
  readonly line?: number
  readonly outcome?: string
  readonly reason?: string
  readonly message?: string
  readonly issues?: readonly { readonly rule: string; readonly message: string }[]
  readonly [name: string]: unknown
}

/** Judges lines; gives the answer, and the rows of the report. */
async function bulk(
  lines: string | Uint8Array,
  flags: readonly string[] = known,
  world: Parameters<typeof perevir>[1] = {},
) {
  const file = fileOf(lines, "lines.ndjson")
  rmSync(report, { force: true })
  const argv = ["check", "parcel.update", "--ndjson", file, "--report", report, "--jobs", "2", ...flags]
  const answer = await perevir(argv, world)
  return { ...answer, rows: existsSync(report) ? rowsOf(readFileSync(report, "utf8")) : [] }
}

const rowsOf = (text: string): readonly Row[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row)

const lineRows = (rows: readonly Row[]) => rows.filter(({ line }) => line !== undefined)

test("reports in order the lines that are not plainly accepted, between a row that starts and one that ends", async () => {
  const { code, rows, out, err } = await bulk('{"name":"Olha"}\n{"grams":0}\n{"note":" "}\n{"name":"Ihor"}\n')
  expect([code, err]).toEqual([1, ""])
  expect(rows).toMatchObject([
    { report: "start", operation: "parcel.update", perevir: "1.2.3" },
    { line: 2, outcome: "rejected", issues: [{ rule: "parcel.grams", pointer: "/grams" }], warnings: [] },
    { line: 3, outcome: "accepted", issues: [], warnings: [{ rule: "parcel.note" }] },
    {
      report: "end",
      complete: true,
      lines: 4,
      outcomes: { accepted: 3, rejected: 1, undecided: 0, fault: 0, malformed: 0 },
      rules: { "parcel.grams": { lines: 1, found: 1, unchecked: 0 }, "parcel.note": { lines: 1 } },
    },
  ])
  expect(out).toMatch(/^4 lines in /)
  expect(out).toMatch(/accepted +3 +75\.0 % +█+\nrejected +1 +25\.0 %/)
  expect(out).toMatch(/parcel\.grams +1 +25\.0 %/)
})

test("has a row for each line when asked to", async () => {
  const { code, rows } = await bulk(`${good}\n{}\n`, [...known, "--report-all"])
  expect(code).toBe(0)
  expect(lineRows(rows)).toMatchObject([{ line: 1, outcome: "accepted" }, { line: 2 }])
})

test.each<[about: string, line: string | Uint8Array, reason: string, says: RegExp]>([
  ["no JSON", '{"a": 1,}', "json", /^it is no JSON: what stands at column 9 can't stand there$/],
  ["JSON that ends too early", '{"a":1', "json", /too early, at column 7/],
  ["two values", "{} {}", "json", /column 4/],
  ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]), "utf8", /not UTF-8/],
  ["a byte order mark in the middle", "\ufeff{}", "json", /column 1 /],
  ["a long line that is no JSON", `[${"1,".repeat(40_000)}]`, "json", /column 80002 /],
  ["a line that is too long", `"${"a".repeat(100_000)}"`, "length", /100002 bytes/],
])("a malformed line is a finding with its number, not an end: %s", async (_, line, reason, says) => {
  const lines = Buffer.concat([Buffer.from(`${good}\n`), Buffer.from(line), Buffer.from('\n{"grams":0}\n')])
  const { code, rows } = await bulk(lines, [...known, "--max-line", "90000"])
  expect(code).toBe(2)
  expect(lineRows(rows)).toMatchObject([
    { line: 2, outcome: "malformed", reason, message: expect.stringMatching(says) },
    { line: 3, outcome: "rejected" },
  ])
  expect(rows.at(-1)).toMatchObject({ lines: 3, malformed: { [reason]: 1 }, outcomes: { malformed: 1 } })
})

test.each([
  ["a byte order mark", `\ufeff${good}\n${good}`],
  ["CRLF", `${good}\r\n${good}\r\n`],
  ["no line break at the end", `${good}\n${good}`],
])("reads %s", async (_, lines) => {
  const { code, rows } = await bulk(lines)
  expect([code, rows.at(-1)]).toMatchObject([0, { lines: 2, blank: 0, outcomes: { accepted: 2 } }])
})

test("passes over blank lines, and counts them", async () => {
  const { code, rows, out } = await bulk(`\n${good}\n \t\r\n{"grams":0}\n\n`)
  expect(code).toBe(1)
  expect(lineRows(rows)).toMatchObject([{ line: 4 }])
  expect(rows.at(-1)).toMatchObject({ lines: 5, blank: 3 })
  expect(out).toContain("3 blank lines")
})

test.each([
  ["gzip", gzipSync('{"grams":0}\n')],
  ["gzip of two members", Buffer.concat([gzipSync('{"grams":0}'), gzipSync("\n")])],
])("reads %s", async (_, bytes) => {
  // prettier-ignore
  const { code, rows } = await bulk(bytes)
  expect([code, lineRows(rows)]).toMatchObject([1, [{ line: 1 }]])
})

test.each([
  ["lines", '{"grams":0}\n'],
  ["gzip", gzipSync('{"grams":0}\n')],
  ["a single byte", "1"],
])("reads standard input: %s", async (_, stdin) => {
  const argv = ["check", "parcel.update", "--ndjson", "-", "--report", "-", ...known]
  const { code, out, err } = await perevir(argv, { stdin })
  expect(code).toBe(1)
  expect(rowsOf(out)).toMatchObject([{ report: "start", input: "standard input" }, { line: 1 }, { report: "end" }])
  expect(err).toMatch(/^1 lines/)
})

describe("the shape of a line", () => {
  test("with --facts-field holds a body, and facts laid over those of all lines", async () => {
    const line = (facts: object) => JSON.stringify({ body: { name: "Olha" }, facts })
    const lines = [line({ status: "NEW" }), line({}), line({ status: "LOST" }), line({ depot: 1 }), '{"body":{}}']
    const { code, rows } = await bulk(lines.join("\n"), [...known.slice(2), "--facts-field", "facts", "--report-all"])
    expect(lineRows(rows).map(({ outcome }) => outcome)).toEqual(["accepted", "undecided", "rejected", "fault", "undecided"]) // prettier-ignore
    expect(code).toBe(4)
  })

  test("with --request is a whole request, and its facts", async () => {
    const request = { path: { id: "7" }, body: { grams: 8 }, query: {}, headers: {} }
    const lines = [
      { ...request, known: { status: "NEW" } },
      { ...request, body: {}, known: { status: "NEW" } },
    ]
    const flags = [...known.slice(2), "--request", "--facts-field", "known"]
    const { rows } = await bulk(lines.map((line) => JSON.stringify(line)).join("\n"), flags)
    expect(lineRows(rows)).toMatchObject([
      { line: 1, issues: [{ rule: "parcel.id" }] },
      { line: 2, issues: [] },
    ])
    const plain = await bulk(JSON.stringify(request), [...known, "--request"])
    expect(lineRows(plain.rows)).toMatchObject([{ line: 1, issues: [{ rule: "parcel.id" }] }])
  })

  test.each<[about: string, line: unknown, flags: readonly string[], says: string]>([
    ["a body where facts are to stand beside it", { name: "Olha" }, ["--facts-field", "facts"], 'leave out "name"'],
    ["no object", [1], ["--facts-field", "facts"], "must be an object with body, facts"],
    ["a part misspelt", { boddy: {} }, ["--request"], 'leave out "boddy"'],
    ["many members", { a: 1, b: 1, c: 1, d: 1, e: 1 }, ["--request"], '"c" and 2 more'],
  ])("is held to: %s", async (_, line, flags, says) => {
    const { code, rows } = await bulk(JSON.stringify(line), [...known, ...flags])
    expect(code).toBe(2)
    expect(lineRows(rows)).toMatchObject([{ reason: "shape", message: expect.stringContaining(says) }])
  })
})

test.each<[worst: string, lines: readonly string[], code: number]>([
  ["nothing at all", [], 0],
  ["accepted", ["{}"], 0],
  ["undecided over accepted", ['{"body":{}}', "{}"], 3],
  ["rejected over undecided", ['{"body":{}}', '{"body":{"grams":0},"facts":{"status":"NEW"}}'], 1],
  ["malformed over rejected", ['{"body":{"grams":0},"facts":{"status":"NEW"}}', "!"], 2],
  ["fault over malformed", ["!", '{"body":{},"facts":{"status":7}}'], 4],
])("exits by the worst line: %s", async (_, lines, code) => {
  const shaped = lines.map((line) => (line === "{}" ? '{"body":{},"facts":{"status":"NEW"}}' : line))
  expect((await bulk(shaped.join("\n"), [...known.slice(2), "--facts-field", "facts"])).code).toBe(code)
})

test("says nothing of sensitive values unless asked to", async () => {
  const line = '{"name":"канарка канарка канарка"}\n{"name":"канарка"\n'
  const hidden = await bulk(line)
  expect(JSON.stringify(hidden.rows) + hidden.out).not.toContain("канарка")
  const shown = await bulk('{"secretGrams":-5}\n', [...known, "--show-sensitive"])
  expect(JSON.stringify(shown.rows)).toContain("-5")
  expect(JSON.stringify((await bulk('{"secretGrams":-5}\n')).rows)).not.toContain("-5")
})

test("tells of unchecked rules once a line, with at how many places", async () => {
  const { rows } = await bulk('{"name":"Olha","grams":8}\n', [])
  const unchecked = lineRows(rows)[0]?.["unchecked"] as readonly { readonly rule: string; readonly places: number }[]
  expect(unchecked.find(({ rule }) => rule === "parcel.editable")).toMatchObject({ fact: "status", places: 2 })
  expect(rows.at(-1)).toMatchObject({ rules: { "parcel.editable": { lines: 0, found: 0, unchecked: 1 } } })
})

test("counts what is over the limit of a line", async () => {
  const { rows, out } = await bulk('{"grams":0,"size":"L","at":3}\n', [...known, "--max-issues", "1"])
  expect(rows.at(-1)).toMatchObject({ dropped: expect.toSatisfy((dropped: number) => dropped > 1) })
  expect(out).toContain("over the limit of their line")
})

test("reports the same with one worker as with three, for any number of blocks", async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => (index % 7 === 0 ? '{"grams":0}' : '{"note":"a"}')).join(
    "\n",
  )
  const [one, three] = [await bulk(lines, [...known, "--jobs", "1"]), await bulk(lines, [...known, "--jobs", "3"])]
  expect(one.rows).toHaveLength(717)
  expect(three.rows).toEqual(one.rows)
})

test("prints the summary as json", async () => {
  const { out, rows } = await bulk("{}\n", [...known, "--format", "json"])
  expect(JSON.parse(out)).toEqual(rows.at(-1))
})

test("says each 100 000 lines how far it has come", async () => {
  const { rows } = await bulk("\n".repeat(250_000))
  expect(rows.filter(({ report: kind }) => kind === "progress")).toMatchObject([
    { lines: expect.toSatisfy((lines: number) => lines >= 100_000 && lines < 101_024) },
    { lines: expect.toSatisfy((lines: number) => lines >= 200_000 && lines < 201_024) },
  ])
})

describe("what stops it", () => {
  const many = `${good}\n`.repeat(100_000)

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s: the report says how far it got", async (signal, code) => {
    // prettier-ignore
    const signals = new EventEmitter()
    const inner = besides([update])
    let asked = 0
    const startWorker: StartWorker = (job) => {
      const hand = inner(job)
      const post = hand.postMessage.bind(hand)
      return Object.assign(hand, {
        postMessage: (...sent: Parameters<typeof post>) => {
          if (++asked === 5) signals.emit(signal)
          post(...sent)
        },
      })
    }
    const { code: exit, rows, out } = await bulk(many, known, { signals, startWorker })
    expect(exit).toBe(code)
    expect(rows.at(-1)).toMatchObject({ report: "end", complete: false, stopped: signal, lines: 5120 })
    expect(out).toContain(`stopped after line 5,120: ${signal}`)
    expect(signals.listenerCount("SIGINT") + signals.listenerCount("SIGTERM")).toBe(0)
  })

  test("gzip that breaks off", async () => {
    const whole = gzipSync(many)
    const { code, rows } = await bulk(whole.subarray(0, whole.length - 100))
    expect(code).toBe(2)
    expect(rows.at(-1)).toMatchObject({ complete: false, stopped: "Z_BUF_ERROR" })
  })

  test("standard input that fails", async () => {
    const stdin = Object.assign(new Error("secret"), { code: "EIO" })
    const { code, out } = await perevir(["check", "parcel.update", "--ndjson", "-"], { stdin })
    expect(code).toBe(2)
    expect(out).toContain("stopped after line 0: EIO")
  })

  test("a worker that breaks down: a fault, and a report that is not complete", async () => {
    const startWorker: StartWorker = () => {
      const hand = new EventEmitter()
      return Object.assign(hand, {
        postMessage: () => hand.emit("error", new Error("secret")),
        terminate: () => undefined,
      })
    }
    const { code, rows, err } = await bulk(many, known, { startWorker })
    expect(code).toBe(4)
    expect(rows.at(-1)).toMatchObject({ report: "end", complete: false, stopped: "perevir broke down" })
    expect(err).toContain("please report")
    expect(err).not.toContain("secret")
  })

  test("a second worker that does not start: a fault, a report that is not complete, and nothing is left open", async () => {
    const signals = new EventEmitter()
    const inner = besides([update])
    let [started, dismissed] = [0, 0]
    const startWorker: StartWorker = (job) => {
      if (started++ > 0) throw new Error("secret")
      const hand = inner(job)
      const terminate = hand.terminate.bind(hand)
      return Object.assign(hand, {
        terminate: () => {
          dismissed++
          return terminate()
        },
      })
    }
    const { code, rows, err } = await bulk(many, known, { startWorker, signals })
    expect([code, dismissed]).toEqual([4, 1])
    expect(rows.at(-1)).toMatchObject({ report: "end", complete: false, stopped: "perevir broke down", lines: 0 })
    expect(err).not.toContain("secret")
    expect(signals.listenerCount("SIGINT") + signals.listenerCount("SIGTERM")).toBe(0)
  })

  test("a reader of the report that leaves: it ends in silence", async () => {
    const writes = Object.assign(new Error(), { code: "EPIPE" })
    const argv = ["check", "parcel.update", "--ndjson", "-", "--report", "-", "--format", "json", ...known]
    const { code, err } = await perevir(argv, { stdin: many, writes })
    expect(code).toBe(0)
    expect(JSON.parse(err)).toMatchObject({ complete: false, stopped: "nobody reads the report" })
  })

  test("a report that cannot be written", async () => {
    const writes = Object.assign(new Error(), { code: "ENOSPC" })
    const { code, err } = await perevir(["check", "parcel.update", "--ndjson", "-", "--report", "-"], {
      stdin: many,
      writes,
    })
    expect([code, err]).toEqual([2, "perevir: the report cannot be written: ENOSPC\n"])
  })
})
