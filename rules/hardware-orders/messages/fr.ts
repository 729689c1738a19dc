import { defineLocale, instantsIn } from "perevir/locale"
import { engine } from "perevir/locale/fr"
import type { create } from "../create.js"
import type { replace } from "../replace.js"

export { labels } from "../labels/fr.js"
export { wire } from "../wire/messages/fr.js"

const instant = instantsIn("fr")

export const fr = defineLocale<typeof create | typeof replace>({
  tag: "fr",
  messages: {
    ...engine,
    "hardwareOrders.reference": () => "donnez à la commande une référence qui vous permettra de la retrouver",
    "hardwareOrders.customer": () =>
      "l'identifiant du client est un UUID comme 32c480b5-4dfb-4c53-959f-49edf45a0931\u00a0: avez-vous mis un autre de ses numéros\u00a0?",
    "hardwareOrders.requestedDate": () =>
      "indiquez la date, l'heure et le fuseau horaire, comme 2026-01-31T12:00:00Z\u00a0: manque-t-il quelque chose\u00a0?",
    "hardwareOrders.requestedDate.past": ({ got, now }) =>
      `cette date est passée (${instant(got)}), il faut au plus tôt le ${instant(now)}\u00a0: est-ce une autre année ou un autre fuseau\u00a0?`,
    "hardwareOrders.orderId": () =>
      "l'identifiant de la commande est l'UUID donné par Verifone\u00a0: avez-vous mis votre propre référence\u00a0?",
    "hardwareOrders.submitted": ({ status }) =>
      `la commande a le statut «\u00a0${status}\u00a0», on ne peut remplacer qu'un brouillon (DRAFT)`,
    "hardwareOrders.replace.drops": ({ stored }) =>
      `«\u00a0${stored}\u00a0» sera perdu\u00a0: renvoyez-le si vous voulez le garder`,
  },
})
