import type { Messages } from "perevir"
import type { deal, rules } from "../update.js"

const meantInAName: Readonly<Record<string, string>> = {
  hyphen: "leave the hyphen out",
  space: "leave the space out; first name, last name and patronymic each have a member of their own",
  edge: "leave out the space before or after the name",
}

const quoted = (text: string) => JSON.stringify(text)

export const en: Messages<typeof deal, typeof rules> = {
  "deals.id": () => "no deal is named: put its id into the path",
  "deals.name.alphabet": ({ character, codePoint, lookalike, hint = "" }) => {
    if (lookalike !== undefined) return `${character} (${codePoint}) only looks like ${lookalike}: write ${lookalike}`
    const expected = "expected letters of the Ukrainian or Russian alphabet and apostrophes"
    const got =
      hint in meantInAName ? "a name has neither hyphens nor spaces" : `${character} (${codePoint}) is no letter`
    return `${got}, ${expected}: ${meantInAName[hint] ?? "was another keyboard layout on?"}`
  },
  "deals.name.repeat": ({ character }) =>
    `${character} stands more than two times in a row, expected two at most: was a key held down?`,
  "deals.name.letter": () => "this is no name: write its letters, or leave the member out to keep the stored name",
  "deals.phone.format": ({ digits }) =>
    `this is no phone (${digits} digit${digits === 1 ? "" : "s"}), expected 380 and nine digits more, without spaces or signs`,
  "deals.email.format": () => "this is no e-mail address, expected one such as name@example.com",
  "deals.email.length": ({ octets, local }) =>
    `this address is ${octets} octets long, ${local} of them before the @, more than mail servers need to take`,
  "deals.price.kopecks": ({ got, kopecks }) =>
    `${got} is no price, expected a whole number of kopecks above zero` +
    (typeof kopecks === "number" ? `: if ${(kopecks / 100).toFixed(2)} hryvnias were meant, write ${kopecks}` : ""),
  "deals.weight.grams": ({ got }) => `${got} g is no weight, expected a whole number of grams above zero`,
  "deals.cart.id": ({ got }) => `${got} is most likely no cart, expected a whole number above zero`,
  "deals.text.blank": () => "this text is blank: write something, or leave the member out to keep what is stored",
  "deals.lg": () => "this is most likely no language, expected a text",
  "deals.status.editable": ({ status }) =>
    `the deal's status is ${quoted(status)}, it can be updated only while it is NEW or PAID`,
  "deals.field.editable": ({ state }) => `the deal is ${state}, so this can no longer be changed: leave it out`,
  "deals.ad.confirmed": ({ status }) =>
    `${status === null ? "there is no such ad" : `the ad's status is ${quoted(status)}`}, expected one that is CONFIRMED`,
  "deals.handler.novaPoshtaId": () =>
    "this is no UUID, which is what NovaPoshta calls its cities and offices by: was a name or a number meant?",
  "deals.handler.orphan": ({ members }) =>
    `the type changes, but what is stored for the old one stays (${members.join(", ")}): send it anew`,
  "deals.patch.empty": () => "nothing is changed: was a member left out?",
}
