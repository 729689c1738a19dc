import { spawnSync } from "node:child_process"
import { built, root } from "../folders.js"

/** Runs a built worker in a process of its own, to its end: nothing else is measured meanwhile. */
export function worker<Report>(
  name: string,
  args: readonly (string | number)[],
  flags: readonly string[] = [],
): Report {
  const argv = [...flags, `${built}/workers/${name}.js`, ...args.map(String)]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: "utf8" })
  if (status !== 0) throw new Error(`${name} ${args.join(" ")} failed:\n${stderr}`)
  return JSON.parse(stdout) as Report
}
