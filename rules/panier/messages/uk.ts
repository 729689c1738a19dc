import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/uk"
import type { update } from "../update.js"

export { labels } from "../labels/uk.js"

const number = numbersIn("uk")

export const uk = defineLocale<typeof update>({
  tag: "uk",
  messages: {
    ...engine,
    "panier.int32": ({ got, least = 0, most = 0 }) =>
      `потрібне ціле число від ${number(least)} до ${number(most)}, а не ${number(got)}`,
    "panier.byte": ({ got, least = 0, most = 0 }) =>
      `стан – це ціле число від ${number(least)} до ${number(most)}, а не ${number(got)}`,
    "panier.decimal": ({ got }) =>
      `${typeof got === "number" ? `у числі ${number(got)}` : "тут"} забагато цифр: округліть, ціну – до центів`,
    "panier.item.quantity": ({ got, limit }) =>
      `кількість ${number(got)}, а має бути щонайменше ${number(limit)}: зайву позицію видаліть`,
    "panier.item.period": ({ got, limit }) => `строк ${number(got)}, а має бути більше ${number(limit)}`,
    "panier.item.money": ({ got, limit }) => `ціна ${number(got)}, а має бути не менше ${number(limit)}`,
    "panier.transaction.empty": ({ got }) =>
      `приберіть транзакцію «${got}»: її номер з'явиться, коли кошик підтвердять`,
    "panier.currency": () => "кошик не буває в такій валюті: вкажіть код ISO 4217 великими літерами, як-от EUR",
    "panier.ip": () => "це не IP-адреса клієнта: вкажіть її, як-от 192.0.2.1 або 2001:db8::1",
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
