import type { Argument, Survivor } from "../survivors.js"
import { constraint } from "./constraint.js"
import { explain } from "./explain.js"
import { form } from "./form.js"
import { operation } from "./operation.js"
import { small } from "./small.js"
import { tree } from "./tree.js"

/** What Stryker's survivors are argued with, folder by folder. */
export const argued: readonly Argument[] = [...small, ...constraint, ...explain, ...form, ...operation, ...tree]

/** Whether an argument speaks of a survivor. */
export const isArgued = ({ file, code, replacement }: Survivor): boolean =>
  argued.some(
    (one) => one.file === file && one.code.includes(code) && (one.replacements?.includes(replacement) ?? true),
  )
