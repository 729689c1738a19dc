import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/ru"
import type { update } from "../update.js"

export { labels } from "../labels/ru.js"

const number = numbersIn("ru")

export const ru = defineLocale<typeof update>({
  tag: "ru",
  messages: {
    ...engine,
    "panier.int32": ({ got, least = 0, most = 0 }) =>
      `нужно целое число от ${number(least)} до ${number(most)}, а не ${number(got)}`,
    "panier.byte": ({ got, least = 0, most = 0 }) =>
      `состояние – это целое число от ${number(least)} до ${number(most)}, а не ${number(got)}`,
    "panier.decimal": ({ got }) =>
      `${typeof got === "number" ? `в числе ${number(got)}` : "здесь"} слишком много цифр: округлите, цену – до центов`,
    "panier.item.quantity": ({ got, limit }) =>
      `количество ${number(got)}, а должно быть не меньше ${number(limit)}: лишнюю позицию удалите`,
    "panier.item.period": ({ got, limit }) => `срок ${number(got)}, а должно быть больше ${number(limit)}`,
    "panier.item.money": ({ got, limit }) => `цена ${number(got)}, а должно быть не меньше ${number(limit)}`,
    "panier.transaction.empty": ({ got }) => `уберите транзакцию «${got}»: её номер появится, когда корзину подтвердят`,
    "panier.currency": () => "корзина не бывает в такой валюте: укажите код ISO 4217 заглавными буквами, например EUR",
    "panier.ip": () => "это не IP-адрес клиента: укажите его в виде 192.0.2.1 или 2001:db8::1",
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
