import type { Example } from "../examples.js"
import { examplesOf, shown } from "./a-deal.js"

const meant = (digits: number) => ({ params: { digits }, fixed: "380671234567" })
const unclear = (digits: number) => ({ params: { digits } })

const phones = examplesOf(
  "deals.phone.format",
  "/sellerPhone",
  [
    ["380 and nine digits", "380671234567"],
    ["one digit less", "38067123456", unclear(11)],
    ["one digit more", "3806712345678", unclear(13)],
    ["with a plus", "+380671234567", meant(12)],
    ["with a plus, spaces and brackets", "+380 (67) 123 45 67", meant(12)],
    ["with hyphens and dots", "380-67-123.45.67", meant(12)],
    ["with a space after it", "380671234567 ", meant(12)],
    ["as dialled inside the country", "0671234567", meant(10)],
    ["as dialled inside the country, with brackets", "(067) 123-45-67", meant(10)],
    ["as once dialled between cities", "80671234567", meant(11)],
    ["without any code", "671234567", unclear(9)],
    ["of another country", "+48671234567", unclear(11)],
    ["with a plus before a code that has none", "+80671234567", unclear(11)],
    ["as dialled inside the country, one digit less", "067123456", unclear(9)],
    ["with the code written twice", "380380671234567", unclear(15)],
    ["with a slash, which is no sign of a phone", "067/1234567", unclear(10)],
    ["in digits that are not ASCII", "٣٨٠٦٧١٢٣٤٥٦٧", unclear(0)],
    ["nothing", "", unclear(0)],
  ],
  shown,
)

const otherPhones = ["/buyerPhone", "/handler/senderPhone", "/handler/recipientPhone"].flatMap((pointer) =>
  examplesOf("deals.phone.format", pointer, [["as dialled inside the country", "0671234567", meant(10)]], shown),
)

const emails = examplesOf("deals.email.format", "/sellerEmail", [
  ["a plain address", "ivanov@mail.test"],
  ["an address in a domain of one label", "ivanov@localhost"],
  ["an address with a tag", "ivanov+deals@mail.test"],
  ["no @", "ivanov.mail.test", {}],
  ["nothing before the @", "@mail.test", {}],
  ["nothing after the @", "ivanov@", {}],
  ["a space after it: nothing is trimmed", "ivanov@mail.test ", {}],
  ["two dots in the domain", "ivanov@mail..test", {}],
  ["a Cyrillic letter", "іvanov@mail.test", {}],
  ["nothing", "", {}],
])

const otherEmails = ["/buyerEmail", "/handler/senderEmail", "/handler/recipientEmail"].flatMap((pointer) =>
  examplesOf("deals.email.format", pointer, [["no @", "petrov", {}]]),
)

/** An address with so many octets before the @, and so many in all. */
const address = (local: number, octets: number) => {
  const labels = "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + "."
  const domain = octets - local - 1
  return `${"i".repeat(local)}@${domain > labels.length ? labels : ""}`.padEnd(octets, "d")
}
const tooLong = (local: number, octets: number) => ({ params: { octets, local } })

const emailLengths = examplesOf("deals.email.length", "/buyerEmail", [
  ["253 octets", address(63, 253)],
  ["254 octets", address(63, 254)],
  ["255 octets", address(63, 255), tooLong(63, 255)],
  ["63 octets before the @", address(63, 100)],
  ["64 octets before the @", address(64, 100)],
  ["65 octets before the @", address(65, 100), tooLong(65, 100)],
])

export const contacts: readonly Example[] = [...phones, ...otherPhones, ...emails, ...otherEmails, ...emailLengths]
