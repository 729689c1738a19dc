import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Facts, RequestParts } from "../declare/operation.js"

/** The names of an operation's facts. */
export type FactName<O> = keyof Facts<O> & string

/** Identifies, in the type of an effect's requirements, a fact of an operation. */
export interface Fact<in out O, in out Name> {
  readonly operation: (operation: O) => O
  readonly fact: (name: Name) => Name
}

/**
 * How a fact is found out: an effect, made anew for each check, that may fail in any way. `undefined` is not known. What it needs
 * itself has been provided to it.
 */
export type FactSource<O, Name extends FactName<O>> = (request: RequestParts) => Effect.Effect<Facts<O>[Name], unknown>

/**
 * The service that finds a fact of an operation out: provide it by `Layer.succeed(factOf(update, "status"), () => …)`. One fact of
 * one operation is one service, whichever face or binding it is asked of.
 */
export function factOf<O extends { readonly id: string }, const Name extends FactName<O>>(
  operation: O,
  name: Name,
): Context.Service<Fact<O, Name>, FactSource<O, Name>> {
  return Context.Service<Fact<O, Name>, FactSource<O, Name>>(`perevir/fact/${operation.id}/${name}`)
}
