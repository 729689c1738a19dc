import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { argv } from "node:process"
import { fileURLToPath } from "node:url"
import { defects, type Defect } from "../test/defects/defects.js"
import { measured, record, recorded } from "./assurance/record.js"

// Plants one defect after another in a copy of the project, and asks which law notices: npm run defects. `npm run defects -- 500 Ґ`:
// tries of a law, only defects whose words match a pattern.

const [runs = "500", only = ""] = argv.slice(2)
const root = fileURLToPath(new URL("..", import.meta.url))
const copy = `${root}.defects/` // inside the project, where its libraries are found

interface Tried {
  readonly law: string
  readonly error?: string
}

/** The first law of an operation that does not hold in the copy, as it now is. */
function tried(operation: string): Tried {
  const { stdout, stderr } = spawnSync("npx", ["tsx", "test/defects/try.ts", operation, runs], { cwd: copy, encoding: "utf8" })
  const line = stdout.trim().split("\n").at(-1) ?? ""
  return line.startsWith("{") ? (JSON.parse(line) as Tried) : { law: "does not load", error: stderr.slice(-1000) }
} // prettier-ignore

function planted({ file, from, to, operation, says }: Defect): Tried {
  const text = readFileSync(root + file, "utf8")
  if (text.split(from).length !== 2) throw new Error(`${says}: ${file} does not have the text that is replaced, once`)
  try {
    writeFileSync(
      copy + file,
      text.replace(from, () => to),
    )
    return tried(operation)
  } finally {
    writeFileSync(copy + file, text)
  }
}

rmSync(copy, { recursive: true, force: true })
mkdirSync(copy)

/** What was noticed, each with the commit that it was tried on; what the list has no more is dropped. */
const kept = recorded("defects") as { readonly rows: readonly { readonly says: string }[] } | undefined
const rows = new Map<string, object>((kept?.rows ?? []).map((row) => [row.says, row]))
const keep = (): Promise<void> =>
  record("defects", { ...measured("npm run defects"), rows: defects.flatMap(({ says }) => rows.get(says) ?? []) })

try {
  for (const name of ["src", "rules", "scripts", "test", "package.json", "tsconfig.json"])
    cpSync(root + name, copy + name, { recursive: true })
  const chosen = defects.filter(({ says }) => new RegExp(only, "u").test(says))
  for (const operation of new Set(chosen.map((defect) => defect.operation))) {
    const { law, error } = tried(operation)
    if (law !== "none") throw new Error(`${operation} breaks law ${law} as it is\n${error ?? ""}`)
  }
  for (const defect of chosen) {
    const { law, error = "" } = planted(defect)
    // A pack that cannot be declared lets nothing through, but then no law was asked.
    const isNoticed = law !== "none" && law !== "does not load"
    console.log((isNoticed ? law : `SURVIVED: ${law}`).padEnd(36), `${defect.file}: ${defect.says}`)
    if (!isNoticed) console.log(error)
    if (!isNoticed) process.exitCode = 1
    const { date, commit } = measured("npm run defects")
    rows.set(defect.says, { says: defect.says, file: defect.file, operation: defect.operation, law, date, commit })
    await keep()
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
