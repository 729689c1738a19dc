import type { DeclaredRule } from "../check/declared.js"
import { nearestName } from "../check/hint.js"
import type { RequestParts } from "../declare/operation.js"
import type { PrintedVerdict } from "../format/index.js"
import type { Tree } from "../tree/tree.js"
import type { Options } from "../verdict/options.js"
import { Unusable } from "./unusable.js"

/** A verdict, of whichever operation. */
export interface AnyVerdict extends PrintedVerdict {
  readonly value?: unknown
}

/** An operation that judges, of either face. */
export interface Judge {
  readonly id: string
  given(facts: {}, options: Options<never>): Judge
  check(body: unknown, facts: unknown): AnyVerdict
  checkRequest(request: RequestParts, facts: unknown): AnyVerdict
}

/** An operation as the command needs it: any declared one is such. */
export interface AnyOperation extends Judge {
  readonly http: string
  readonly rules: readonly DeclaredRule[]
  readonly tree: Tree
  given(facts: {}, options: Options<never>): AnyOperation
}

/** The operation of that id. Throws `Unusable`, naming those there are. */
export function operationOf<Any extends Pick<Judge, "id">>(operations: readonly Any[], id: string): Any {
  const found = operations.find((operation) => operation.id === id)
  if (found) return found
  const ids = operations.map((operation) => operation.id)
  throw new Unusable(`there is no operation ${JSON.stringify(id)}${meant(id, ids)}; there are ${ids.join(", ")}`)
}

/** ` (did you mean …?)`, when one name is near. */
export function meant(name: string, names: readonly string[]): string {
  const nearest = nearestName(name, names)
  return nearest === undefined ? "" : ` (did you mean ${nearest}?)`
}
