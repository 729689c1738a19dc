import { numbersIn } from "perevir/locale"
import type { ValueSentences } from "../values.js"

const number = numbersIn("ru")

/** What the rules of values say, in requests and in answers. */
export const values: ValueSentences = {
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
  "panier.currency": () => "корзина не бывает в такой валюте: укажите код ISO 4217 заглавными буквами, например EUR",
  "panier.ip": () => "это не IP-адрес клиента: укажите его в виде 192.0.2.1 или 2001:db8::1",
}
