import type { TSchema } from "typebox"
import { Compile } from "typebox/compile"
import type { Reading } from "../checker.js"

interface TypeBoxError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, readonly string[] | undefined>>
}

/** Compiles a schema to JavaScript; errors are made by a second, interpreting run, as TypeBox does it. */
export function compile(schema: TSchema): (body: unknown) => readonly unknown[] | undefined {
  const validator = Compile(schema)
  return (body) => (validator.Check(body) ? undefined : validator.Errors(body))
}

export function read(answer: unknown): Reading {
  const errors = (answer ?? []) as readonly TypeBoxError[]
  const found = errors.flatMap(({ instancePath, params }) => {
    const members = params["additionalProperties"] ?? params["requiredProperties"]
    return members === undefined ? [instancePath] : members.map((member) => `${instancePath}/${member}`)
  })
  return { valid: errors.length === 0, found }
}
