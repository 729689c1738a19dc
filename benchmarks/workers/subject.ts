import { argv } from "node:process"
import { type Case, cases } from "../cases.js"
import { checkerFile } from "../folders.js"
import type { Checker } from "../peers/checker.js"

/** What a worker was started for: a row, on a case. */
export interface Subject {
  readonly subject: Case
  readonly bodies: readonly unknown[]
  readonly run: (body: unknown) => unknown
}

export async function subjectOf(): Promise<Subject> {
  const [row = "", id = ""] = argv.slice(2)
  const subject = cases.find((one) => one.id === id)
  if (subject === undefined) throw new Error(`there is no case ${id}`)
  const { check, given } = (await import(checkerFile(row, subject.pack))) as Checker
  const facts = subject.facts?.()
  return { subject, bodies: subject.bodies(), run: given?.(facts) ?? ((body) => check(body, facts)) }
}
