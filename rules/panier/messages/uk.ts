import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/uk"
import type { update } from "../update.js"
import { values } from "./values/uk.js"

export { labels } from "../labels/uk.js"
export { wire } from "../wire/messages/uk.js"

const number = numbersIn("uk")

export const uk = defineLocale<typeof update>({
  tag: "uk",
  messages: {
    ...engine,
    ...values,
    "panier.transaction.empty": ({ got }) =>
      `приберіть транзакцію «${got}»: її номер з'явиться, коли кошик підтвердять`,
    "panier.empty": () => "кошик не зміниться: вкажіть позиції, які треба оновити чи додати",
    "panier.confirmed": ({ transaction }) =>
      `цей кошик уже підтверджено, транзакція «${transaction}»: може, йдеться про новий?`,
    "panier.id.match": ({ got, path }) => `у запиті кошик ${got}, а в адресі ${path}: лишіть один`,
    "panier.totals.readonly": ({ got, stored }) =>
      `суму рахує система: ${number(got)} не врахують, лишиться ${number(stored)}; приберіть поле`,
    "panier.owner": () => "це кошик іншого користувача: може, йдеться про інший?",
    "panier.item.unique": ({ id, first }) => `позиція ${id} вже є (${first}): зберіть зміни в одній`,
    "panier.item.exists": ({ id }) =>
      `у кошику немає позиції ${id}: для нової лишіть ID порожнім, для наявної вкажіть її ID`,
    "panier.item.product": () => "у новій позиції немає товару: вкажіть ProduitID, а для наявної – її Id",
  },
})
