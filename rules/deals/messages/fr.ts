import { countsIn, defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/fr"
import type { update } from "../update.js"

export { labels } from "../labels/fr.js"
export { wire } from "../wire/messages/fr.js"

const number = numbersIn("fr")
const counted = countsIn("fr")
const hryvnias = numbersIn("fr", { style: "currency", currency: "UAH" })

const meantInAName: Readonly<Record<string, string>> = {
  hyphen: "enlevez le tiret\u00a0: un nom n'a que des lettres et l'apostrophe",
  space: "enlevez l'espace\u00a0: prénom, nom et patronyme s'écrivent à part",
  edge: "enlevez l'espace au bord du nom",
}

export const fr = defineLocale<typeof update>({
  tag: "fr",
  messages: {
    ...engine,
    "deals.id": () => "indiquez l'identifiant de la transaction",
    "deals.name.alphabet": ({ character, codePoint, lookalike, hint = "" }) =>
      lookalike === undefined
        ? (meantInAName[hint] ??
          `${character} (${codePoint}) n'est pas une lettre ukrainienne ou russe\u00a0: est-ce le bon clavier\u00a0?`)
        : `${character} (${codePoint}) n'est pas ${lookalike}, malgré la ressemblance`,
    "deals.name.repeat": ({ character }) =>
      `${character} apparaît trois fois de suite\u00a0: une touche est-elle restée enfoncée\u00a0?`,
    "deals.name.letter": () => "il n'y a aucune lettre\u00a0: écrivez le nom ou retirez le champ",
    "deals.phone.format": ({ digits }) =>
      `ce n'est pas un téléphone (${counted(digits, { one: "chiffre", other: "chiffres" })})\u00a0: il faut 380 puis 9 chiffres, sans espaces`,
    "deals.email.format": () => "cette adresse e-mail n'est pas valable, il en faut une comme name@example.com",
    "deals.email.length": ({ octets, local }) =>
      `cette adresse est trop longue\u00a0: ${number(octets)} octets (254 au plus), dont ${number(local)} avant @ (64 au plus)`,
    "deals.price.kopecks": ({ got, kopecks }) =>
      `indiquez le prix en kopecks, un nombre entier supérieur à zéro, et non ${number(got)}` +
      (typeof kopecks === "number" ? `\u00a0: pour ${hryvnias(kopecks / 100)}, écrivez ${kopecks}` : ""),
    "deals.weight.grams": ({ got }) =>
      `indiquez le poids en grammes, un nombre entier supérieur à zéro, et non ${number(got)}\u00a0g`,
    "deals.cart.id": ({ got }) =>
      `l'identifiant du panier est un nombre entier supérieur à zéro, et non ${number(got)}`,
    "deals.text.blank": () => "ce texte est vide\u00a0: écrivez quelque chose ou retirez le champ",
    "deals.lg": () => "indiquez la langue sous forme de texte",
    "deals.status.editable": ({ status }) =>
      `la transaction a le statut «\u00a0${status}\u00a0», on ne peut la modifier que si elle est NEW ou PAID`,
    "deals.field.editable": ({ state }) => `au statut ${state}, ce champ ne peut plus changer\u00a0: retirez-le`,
    "deals.ad.confirmed": ({ status }) =>
      `${status === null ? "cette annonce n'existe pas" : `l'annonce a le statut «\u00a0${status}\u00a0»`}, il en faut une confirmée (CONFIRMED)`,
    "deals.handler.novaPoshtaId": () =>
      "il faut ici l'UUID de NovaPoshta\u00a0: avez-vous mis un nom ou un numéro\u00a0?",
    "deals.handler.orphan": ({ members }) =>
      `le type change, mais les données de l'ancien restent (${members.join(", ")})\u00a0: indiquez les nouvelles`,
    "deals.patch.empty": () => "rien ne change\u00a0: un champ a-t-il été oublié\u00a0?",
  },
})
