import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../..", import.meta.url))
const git = (...args: readonly string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim()

/** The commit of which figures are made, and whether something in the folders that matter to them has been changed since. */
export function commitOf(...folders: readonly string[]): string {
  const isChanged = git("status", "--porcelain", "--", ...folders) !== ""
  return git("rev-parse", "--short=12", "HEAD") + (isChanged ? " and changes" : "")
}
