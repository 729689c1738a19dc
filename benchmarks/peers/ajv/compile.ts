import { Ajv, type ErrorObject } from "ajv"
import type { Reading } from "../checker.js"

/** Compiles a schema as ajv's documentation has it for speed and full reports. */
export function compile(schema: object): (body: unknown) => readonly ErrorObject[] | undefined {
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
  return (body) => (validate(body) ? undefined : (validate.errors ?? []))
}

export function read(answer: unknown): Reading {
  const errors = (answer ?? []) as readonly ErrorObject[]
  const found = errors.map(({ instancePath, params }) => {
    const { additionalProperty, missingProperty } = params as Record<string, string | undefined>
    const member = additionalProperty ?? missingProperty
    return member === undefined ? instancePath : `${instancePath}/${member}`
  })
  return { valid: found.length === 0, found }
}
