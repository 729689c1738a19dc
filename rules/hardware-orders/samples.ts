import { draft, submitted } from "./vocabulary.js"

// Values as resellers of terminals send them: tests draw them. No check imports this file, and the compiled pack is without it.

export const references = [/^(?:PO|ORD|KYIV)-20(?:24|25|26)-\d{3,6}$/]
export const instants = [
  "2026-03-01T08:00:00.25Z",
  "2026-03-01T10:00:00.5+02:00",
  /^20(?:2[5-9]|3[0-5])-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:0\d|1\d|2[0-3]):[0-5]\d:00(?:Z|\+02:00)$/,
]
export const statuses = [draft, submitted, "SHIPPED"]
