import type { Argument } from "../survivors.js"
import { constraint } from "./constraint.js"
import { explain } from "./explain.js"
import { form } from "./form.js"
import { operation } from "./operation.js"
import { small } from "./small.js"
import { tree } from "./tree.js"

/** What Stryker's survivors are argued with, folder by folder. */
export const argued: readonly Argument[] = [...small, ...constraint, ...explain, ...form, ...operation, ...tree]
