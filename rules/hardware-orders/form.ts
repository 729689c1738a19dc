import { formOf } from "perevir/form"
import { create as newOrder } from "./create.js"
import { labels } from "./labels/en.js"
import { replace as order } from "./replace.js"

// The two forms have the same fields, and differ in when these may be sent

export { issuesAt } from "perevir/form"

export const create = formOf(newOrder, { labels })

export const replace = formOf(order, { labels })
