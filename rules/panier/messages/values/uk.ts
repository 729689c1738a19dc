import { numbersIn } from "perevir/locale"
import type { ValueSentences } from "../values.js"

const number = numbersIn("uk")

/** What the rules of values say, in requests and in answers. */
export const values: ValueSentences = {
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
  "panier.currency": () => "кошик не буває в такій валюті: вкажіть код ISO 4217 великими літерами, як-от EUR",
  "panier.ip": () => "це не IP-адреса клієнта: вкажіть її, як-от 192.0.2.1 або 2001:db8::1",
}
