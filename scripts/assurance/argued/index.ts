import type { Argument, Survivor } from "../survivors.js"
import { audit } from "./audit.js"
import { check } from "./check.js"
import { cli } from "./cli.js"
import { codec } from "./codec.js"
import { compile } from "./compile.js"
import { compiled } from "./compiled.js"
import { constraint } from "./constraint.js"
import { explain } from "./explain.js"
import { form } from "./form.js"
import { jsonSchema } from "./json-schema.js"
import { operation } from "./operation.js"
import { rules } from "./rules.js"
import { small } from "./small.js"
import { sql } from "./sql.js"
import { testing } from "./testing.js"
import { tree } from "./tree.js"

/** What survivors are argued with: Stryker's folder by folder, and those of the rules. */
export const argued: readonly Argument[] = [
  ...audit,
  ...check,
  ...cli,
  ...codec,
  ...compile,
  ...compiled,
  ...constraint,
  ...explain,
  ...form,
  ...jsonSchema,
  ...operation,
  ...rules,
  ...small,
  ...sql,
  ...testing,
  ...tree,
]

/** The argument that speaks of a survivor, if there is one. */
export const argumentOf = ({ file, code, replacement }: Place): Argument | undefined =>
  argued.find(
    (one) => one.file === file && one.code.includes(code) && (one.replacements?.includes(replacement) ?? true),
  )

type Place = Pick<Survivor, "file" | "code" | "replacement">
