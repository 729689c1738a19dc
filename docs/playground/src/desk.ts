import { createContext } from "preact"
import { useContext } from "preact/hooks"
import type { Finding, Patch, Verdict } from "./any-operation.js"
import type { Draft } from "./draft.js"
import type { Judged } from "./judge.js"
import type { Loaded } from "./operations.js"
import type { Wording } from "./wording.js"

/** What every part of the page works on. */
export interface Desk {
  readonly loaded: Loaded
  readonly wording: Wording
  readonly draft: Draft
  readonly judged: Judged
  readonly change: (changed: (draft: Draft) => Partial<Draft>) => void
  readonly mend: (patch: Patch) => void
  /** Leads to where something was found. */
  readonly goTo: (found: Pick<Finding, "in" | "path" | "pointer">) => void
}

const desk = createContext<Desk | undefined>(undefined)

export const DeskProvider = desk.Provider

export function useDesk(): Desk {
  const found = useContext(desk)
  if (found === undefined) throw new Error("this stands outside of a DeskProvider")
  return found
}

/** What was found at one place of any part. */
export const foundAt = (verdict: Verdict | undefined, part: Finding["in"], pointer: string): readonly Finding[] =>
  verdict ? [...verdict.issues, ...verdict.warnings].filter((found) => found.in === part && found.pointer === pointer) : [] // prettier-ignore
