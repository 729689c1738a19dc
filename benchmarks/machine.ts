import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { cpus } from "node:os"
import { here, root } from "./folders.js"
import type { Results } from "./results.js"

type Machine = Pick<Results, "commit" | "date" | "node" | "cpu" | "cores" | "compiled" | "versions">

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const manifest = (folder: string) => JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest
const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim()

/** What was measured, where and when. */
export function machine(): Machine {
  const { ajv, arktype, sury, typebox, typia, valibot, zod } = manifest(here).dependencies
  const { effect, esbuild } = manifest(root).devDependencies
  const changed = git("status", "--porcelain", "--untracked-files=no", "src", "rules", "benchmarks") !== ""
  return {
    commit: git("rev-parse", "--short=10", "HEAD") + (changed ? " and changes" : ""),
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    compiled: true,
    versions: { ajv, typia, arktype, typebox, zod, valibot, sury, effect, esbuild } as Record<string, string>,
  }
}
