import { formOf } from "perevir/form"
import { labels } from "./labels/en.js"
import { update } from "./update.js"

/** What a browser may remember for each field, apart for each of the four people. */
const autocomplete = {
  "/sellerFirstName": "section-seller given-name",
  "/sellerLastName": "section-seller family-name",
  "/sellerPatronymic": "section-seller additional-name",
  "/sellerPhone": "section-seller tel",
  "/sellerEmail": "section-seller email",
  "/buyerFirstName": "section-buyer given-name",
  "/buyerLastName": "section-buyer family-name",
  "/buyerPatronymic": "section-buyer additional-name",
  "/buyerPhone": "section-buyer tel",
  "/buyerEmail": "section-buyer email",
  "/lg": "language",
  "/handler/senderFirstName": "section-sender given-name",
  "/handler/senderLastName": "section-sender family-name",
  "/handler/senderPatronymic": "section-sender additional-name",
  "/handler/senderPhone": "section-sender tel",
  "/handler/senderEmail": "section-sender email",
  "/handler/recipientFirstName": "section-recipient given-name",
  "/handler/recipientLastName": "section-recipient family-name",
  "/handler/recipientPatronymic": "section-recipient additional-name",
  "/handler/recipientPhone": "section-recipient tel",
  "/handler/recipientEmail": "section-recipient email",
} as const

export const form = formOf(update, { labels, autocomplete })

export const { fields, fromForm, issuesAt } = form
