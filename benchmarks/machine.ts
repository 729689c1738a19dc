import { readFileSync } from "node:fs"
import { cpus } from "node:os"
import { commitOf } from "../scripts/assurance/commit.js"
import { here, root } from "./folders.js"
import type { Results } from "./results.js"

type Machine = Pick<Results, "commit" | "date" | "node" | "cpu" | "cores" | "compiled" | "versions">

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const manifest = (folder: string) => JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest

/** What was measured, where and when. */
export function machine(): Machine {
  const { ajv, arktype, sury, typebox, typia, valibot, zod } = manifest(here).dependencies
  const { effect, esbuild } = manifest(root).devDependencies
  return {
    commit: commitOf("src", "rules", "benchmarks"),
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    compiled: true,
    versions: { ajv, typia, arktype, typebox, zod, valibot, sury, effect, esbuild } as Record<string, string>,
  }
}
