import type ts from "typescript"
import type { Scope } from "./scope.js"

/** Whether a type without a name holds itself, and so can be written only under one. */
export function holdsItself(scope: Scope, type: ts.Type): boolean {
  const seen = new Set(heldBy(scope, type))
  for (const held of seen) {
    if (held === type) return true
    for (const inner of heldBy(scope, held)) seen.add(inner)
  }
  return false
}

/** The types that a type's text shows: those of its members and elements, unless it is known by a name. */
function heldBy(scope: Scope, type: ts.Type): readonly ts.Type[] {
  const { checker, typescript } = scope
  if (type.isUnionOrIntersection()) return type.types
  if (!(type.flags & typescript.TypeFlags.Object)) return []
  if (checker.isArrayLikeType(type)) return checker.getTypeArguments(type as ts.TypeReference)
  if (scope.ownNameOf(type) !== undefined || type.isClassOrInterface()) return []
  if ("target" in type && (type as ts.TypeReference).target.isClassOrInterface())
    return checker.getTypeArguments(type as ts.TypeReference)
  return [
    ...type.getProperties().map((member) => checker.getTypeOfSymbol(member)),
    ...checker.getIndexInfosOfType(type).map((info) => info.type),
  ]
}

/** A name for a type that has none: where it was first met. */
export function nameByPlace(place: string): string {
  const names = place.split(" › ").filter((name) => /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name))
  return names
    .slice(-2)
    .map((name) => name.slice(0, 1).toUpperCase() + name.slice(1))
    .join("")
}
