import type { PatchOperation } from "../verdict/patch.js"
import type { Severity } from "../verdict/spot.js"
import { comparePlaces, type Place } from "./place.js"

/** What a rule found at a place, before it is put into words. */
export interface Found {
  readonly place: Place
  readonly rule: string
  readonly severity: Severity
  /** Its order among what is found at one place: the engine's rules, the value rules as declared, the operation's rules. */
  readonly phase: number
  readonly params: () => object
  /** Params that hold the value itself. */
  readonly reveals?: readonly string[]
  readonly sensitive: boolean
  /** Of a fault: the operation's rule that broke down. */
  readonly of?: string
  /** A fix that may work; it is offered only when it has been tried. */
  readonly fix?: () => readonly PatchOperation[] | undefined
}

/** A rule that applies at a place but lacks a fact. */
export interface Lacking {
  readonly place: Place
  readonly rule: string
  readonly severity: Severity
  readonly phase: number
  readonly fact: string
}

/** The first phase of an operation's own rules. No type carries that many rules. */
export const operationPhase = 1_000_000

/** Orders what was found: by place, then by rule. */
export function compareFound(a: { place: Place; phase: number }, b: { place: Place; phase: number }): number {
  return comparePlaces(a.place, b.place) || a.phase - b.phase
}
