import { formOf } from "perevir/form"
import { labels } from "./labels/en.js"
import { update } from "./update.js"

export const form = formOf(update, { labels })

export const { fields, fromForm, issuesAt } = form
