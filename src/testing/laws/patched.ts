import type { PatchOperation } from "../../verdict/patch.js"

type Container = Record<string, unknown>

/** Applies a JSON Patch to a copy, as a caller would: a second reading of what a fix means, apart from the engine's own. */
export function patched(body: unknown, patch: readonly PatchOperation[]): unknown {
  const holder = { body: copied(body) }
  for (const operation of patch) {
    if (operation.op === "replace") put(holder, operation.path, operation.value)
    else if (operation.op === "remove") take(holder, operation.path)
    else put(holder, operation.path, take(holder, operation.from))
  }
  return holder.body
}

/** Copies containers only: a body under test may hold what `structuredClone` refuses. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied)
  if (Object.prototype.toString.call(value) !== "[object Object]") return value
  return Object.fromEntries(Object.entries(value as object).map(([name, inside]) => [name, copied(inside)]))
}

function place(holder: { body: unknown }, pointer: string): readonly [Container, string] {
  const keys = [
    "body",
    ...pointer
      .split("/")
      .slice(1)
      .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")),
  ]
  const last = keys.pop() as string
  return [keys.reduce<Container>((inside, key) => inside[key] as Container, holder), last]
}

function put(holder: { body: unknown }, pointer: string, value: unknown): void {
  const [container, key] = place(holder, pointer)
  container[key] = value
}

function take(holder: { body: unknown }, pointer: string): unknown {
  const [container, key] = place(holder, pointer)
  const value = container[key]
  if (Array.isArray(container)) container.splice(Number(key), 1)
  else Reflect.deleteProperty(container, key)
  return value
}
