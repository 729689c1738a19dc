import type { Command } from "commander"
import type { Cli } from "./cli.js"
export function addFix(program: Command, cli: Cli): void {
  void program
  void cli
}
