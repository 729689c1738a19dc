import type { Argument } from "../survivors.js"
import { constraint } from "./constraint.js"
import { explain } from "./explain.js"
import { small } from "./small.js"

/** What Stryker's survivors are argued with, folder by folder. */
export const argued: readonly Argument[] = [...small, ...constraint, ...explain]
