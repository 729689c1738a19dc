import { Argument, type Command } from "commander"
import type { AuditOptions, Finding, Reason } from "../audit/index.js"
import type { Declared } from "../check/declared.js"
import type { OperationTypes } from "../declare/operation.js"
import { paintIn } from "../format/paint.js"
import type { Cli } from "./cli.js"
import { exitCode } from "./exit-code.js"
import { operationOf } from "./operations.js"
import { formatOption } from "./shared-flags.js"
import { readSource } from "./source.js"
import { wantsColor } from "./terminal.js"
import { Unusable } from "./unusable.js"

type AnyDeclared = Declared<OperationTypes>

interface Flags {
  readonly argued?: string
  readonly format: "pretty" | "json"
}

/** Operations, and what is at hand for their audit. */
interface Pack extends AuditOptions {
  readonly operations: readonly AnyDeclared[]
}

const help = `
Examples:
  $ perevir audit
  $ perevir audit deals.update --format json
  $ perevir audit ./my-pack.ts --argued reasons.json

Finds members without a rule; rules that cannot fail, cannot run or contradict each other; states without an open member; facts that
nothing reads; params that could carry a sensitive value; rules that no generator serves. Of a module that exports its ledger and its
examples as \`ledger\` and \`examples\`, also clauses that no example shows. A reason lets findings stand:
  [{"operation": "loans.update", "kind": "unruledField", "at": ["/note"], "because": "a free text"}]
It needs fast-check, and for a module effect and esbuild.

Exit codes:
  0  nothing is found, but for what is argued
  1  something is found
  2  cannot read or use what was given`

/** Adds `audit` to the command. */
export function addAudit(program: Command, cli: Cli): void {
  const { operations, argued, terminal, done } = cli
  const ids = operations.map(({ id }) => id).join(", ")
  program
    .command("audit")
    .description("look for what cannot be meant in the rules themselves")
    .addArgument(new Argument("[rules]", `one of ${ids}, or the module of a pack; all of these when left out`))
    .option("--argued <file>", "JSON: reasons for which findings stand")
    .addOption(formatOption())
    .addHelpText("after", help)
    .action(async (rules: string | undefined, flags: Flags) => {
      const reasons = flags.argued === undefined ? argued : await reasonsIn(flags.argued, cli)
      const pack = await packOf(rules, cli)
      const findings = await findingsOf({ ...pack, ...(reasons && { argued: reasons }) })
      const text = flags.format === "json" ? JSON.stringify(findings, null, 2) : textOf(pack, findings, wantsColor(terminal))
      terminal.stdout.write(`${text}\n`)
      done(findings.some((finding) => finding.argued === undefined) ? exitCode.rejected : exitCode.accepted)
    })
} // prettier-ignore

async function reasonsIn(file: string, { terminal }: Cli): Promise<readonly Reason[]> {
  const reasons = await readSource(file, terminal)
  const isReason = (one: unknown): boolean => typeof (one as Reason | null)?.because === "string"
  if (Array.isArray(reasons) && reasons.every(isReason)) return reasons as readonly Reason[]
  throw new Unusable(`${file} must hold a list of reasons, each with operation, kind and because`)
}

async function packOf(rules: string | undefined, { operations }: Cli): Promise<Pack> {
  if (rules === undefined) return { operations: operations as readonly AnyDeclared[] }
  if (!/[/\\]|\.[cm]?[jt]s$/.test(rules)) return { operations: [operationOf(operations, rules) as AnyDeclared] }
  const { packIn } = await import("perevir/compile")
  const { operations: own, exports } = await packIn(rules).catch((error: unknown) => {
    throw new Unusable(error instanceof Error ? error.message : String(error))
  })
  const { ledger, examples } = exports as AuditOptions
  return { operations: own, ...(ledger && { ledger }), ...(examples && { examples }) }
}

async function findingsOf({ operations, ...options }: Pack): Promise<readonly Finding[]> {
  const { audit } = await import("perevir/audit").catch(() => {
    throw new Unusable("an audit draws requests with fast-check: npm install fast-check")
  })
  return operations.flatMap((operation) => audit(operation, options))
}

/** Findings for a reader, operation by operation. */
function textOf({ operations }: Pack, findings: readonly Finding[], color: boolean): string {
  const { strong, bad, faint, place } = paintIn(color)
  const row = ({ kind, rule, at, says, argued }: Finding): string => {
    const where = [rule, at].filter((one) => one !== undefined).join(" at ")
    const mark = argued === undefined ? bad(kind) : faint(kind)
    return `  ${mark} ${place(where)}\n    ${argued === undefined ? says : faint(`stands, for: ${argued}`)}`
  }
  return operations
    .map(({ id }) => [id, findings.filter(({ operation }) => operation === id)] as const)
    .map(([id, found]) => [`${strong(id)}  ${told(found)}`, ...found.map(row)].join("\n"))
    .join("\n")
}

function told(findings: readonly Finding[]): string {
  const open = findings.filter(({ argued }) => argued === undefined).length
  const argued = findings.length - open
  return `${open === 0 ? "nothing" : open} found${argued === 0 ? "" : `, ${argued} argued`}`
}
