import type { Messages } from "perevir"
import type { orderAnswered, rules } from "../response.js"

const quoted = (value: string | null) => JSON.stringify(value)
const came = (got: string | null) => (got === null ? "nothing came back" : `${quoted(got)} came back`)

export const en: Messages<typeof orderAnswered, typeof rules> = {
  "hardwareOrders.response.uuid": () => "this came back, and is no UUID",
  "hardwareOrders.response.text": () => "this came back empty",
  "hardwareOrders.response.date": () => "this date came back, and is no date-time with an offset",
  "hardwareOrders.response.status": ({ got, allowed }) =>
    `the order came back with the status ${quoted(got)}, known are ${allowed.map(quoted).join(" and ")}`,
  "hardwareOrders.response.planned": ({ expected, got }) =>
    `the new order came back as ${quoted(got)}, expected ${quoted(expected)}: was the header saveDraft sent?`,
  "hardwareOrders.response.echo": ({ expected, got }) => `${came(got)}, expected ${quoted(expected)} as it was sent`,
  "hardwareOrders.response.id": ({ expected, got }) =>
    `the answer names ${quoted(got)}, expected ${quoted(expected)}: was another answer taken?`,
  "hardwareOrders.response.requestedDate": ({ expected, got }) =>
    `${came(got)} as the requested date, expected the instant ${expected}`,
}
