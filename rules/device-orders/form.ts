import { formOf } from "perevir/form"
import { labels } from "./labels/en.js"
import { update } from "./update.js"

/** What a browser may remember of where the devices are sent. */
const autocomplete = {
  "/shipping/address/city": "shipping address-level2",
  "/shipping/address/country": "shipping country",
  "/shipping/address/line1": "shipping address-line1",
  "/shipping/address/line2": "shipping address-line2",
  "/shipping/address/postalCode": "shipping postal-code",
  "/shipping/address/state": "shipping address-level1",
  "/shipping/company": "shipping organization",
  "/shipping/email": "shipping email",
  "/shipping/name": "shipping name",
  "/shipping/phone": "shipping tel",
} as const

export const form = formOf(update, { labels, autocomplete })

export const { fields, fromForm, issuesAt } = form
