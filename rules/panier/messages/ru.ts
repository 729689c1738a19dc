import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/ru"
import type { update } from "../update.js"
import { values } from "./values/ru.js"

export { labels } from "../labels/ru.js"
export { wire } from "../wire/messages/ru.js"

const number = numbersIn("ru")

export const ru = defineLocale<typeof update>({
  tag: "ru",
  messages: {
    ...engine,
    ...values,
    "panier.transaction.empty": ({ got }) => `уберите транзакцию «${got}»: её номер появится, когда корзину подтвердят`,
    "panier.empty": () => "корзина не изменится: укажите позиции, которые нужно обновить или добавить",
    "panier.confirmed": ({ transaction }) =>
      `эта корзина уже подтверждена, транзакция «${transaction}»: может, речь о новой?`,
    "panier.id.match": ({ got, path }) => `в запросе корзина ${got}, а в адресе ${path}: оставьте одну`,
    "panier.totals.readonly": ({ got, stored }) =>
      `сумму считает система: ${number(got)} не учтут, останется ${number(stored)}; уберите поле`,
    "panier.owner": () => "это корзина другого пользователя: может, речь о другой?",
    "panier.item.unique": ({ id, first }) => `позиция ${id} уже есть (${first}): соберите изменения в одной`,
    "panier.item.exists": ({ id }) =>
      `в корзине нет позиции ${id}: для новой оставьте ID пустым, для имеющейся укажите её ID`,
    "panier.item.product": () => "в новой позиции нет товара: укажите ProduitID, а для имеющейся – её Id",
  },
})
