import type { Source } from "./source.js"

/** What code does with the outcome of a rule at a place: how it fails, lacks a fact, or breaks down. */
export interface Outcome {
  /** A place that is kept until its rule can be asked. */
  readonly place: (made: string) => string
  readonly fail: (record: string, place: string, params: string | undefined, hidden: boolean) => string
  readonly lack: (record: string, place: string, facts: readonly string[]) => string
  /** Code that asks the rule, with what happens when the rule throws. */
  readonly guard: (record: string, place: string, code: string) => string
  /** What is at a path inside a fact. */
  readonly dig: (fact: string, path: readonly string[], nullIsAbsent: boolean) => string
  /** Asks a rule over lists. */
  readonly find: (record: string, gathered: string, read: string) => string
}

/** Each outcome is recorded. */
export function recorded(source: Source): Outcome {
  return {
    place: (made) => made,
    fail: (record, place, params, hidden) =>
      `${source.engine("fail")}(c, ${record}, ${place}, ${params ?? "undefined"}, ${String(hidden)})`,
    lack: (record, place, facts) => `${source.engine("lack")}(c, ${record}, ${place}, [${facts.join(", ")}])`,
    guard: (record, place, code) => `try ${code} catch { ${source.engine("fault")}(c, ${record}, ${place}) }`,
    dig: (fact, path, nullIsAbsent) => dug(source, fact, path, nullIsAbsent),
    find: (record, gathered, read) => `${source.engine("find")}(c, ${record}, ${gathered}, ${read})`,
  }
}

/** Any outcome but a pass ends the function that asks: it answers false. */
export function refused(source: Source): Outcome {
  return {
    place: () => "0",
    fail: () => "return false",
    lack: () => "return false",
    guard: (_record, _place, code) => code,
    // Facts that pass without being judged have no members but their own, and those of every object.
    dig: (fact, path, nullIsAbsent) =>
      path.some((name) => name === "length" || name in Object.prototype)
        ? dug(source, fact, path, nullIsAbsent)
        : `${[fact, ...path.map((name) => `[${JSON.stringify(name)}]`)].join("?.")}${nullIsAbsent ? " ?? undefined" : ""}`,
    find: (record, gathered, read) =>
      `if (!${source.engine("findsNothing")}(${record}, ${gathered}, ${read})) return false`,
  }
}

const dug = (source: Source, fact: string, path: readonly string[], nullIsAbsent: boolean): string =>
  `${source.engine("dig")}(${fact}, ${JSON.stringify(path)}, ${String(nullIsAbsent)})`
