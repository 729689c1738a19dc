import { countsIn, defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/uk"
import type { update } from "../update.js"

export { labels } from "../labels/uk.js"
export { wire } from "../wire/messages/uk.js"

const number = numbersIn("uk")
const counted = countsIn("uk")
const hryvnias = numbersIn("uk", { style: "currency", currency: "UAH" })

const meantInAName: Readonly<Record<string, string>> = {
  hyphen: "приберіть дефіс: в імені лише літери й апостроф",
  space: "приберіть пробіл: ім'я, прізвище й по батькові пишуть окремо",
  edge: "приберіть пробіл на краю",
}

export const uk = defineLocale<typeof update>({
  tag: "uk",
  messages: {
    ...engine,
    "deals.id": () => "вкажіть ID угоди",
    "deals.name.alphabet": ({ character, codePoint, lookalike, hint = "" }) =>
      lookalike === undefined
        ? (meantInAName[hint] ??
          `«${character}» (${codePoint}) – не українська й не російська літера: може, не та розкладка?`)
        : `«${character}» (${codePoint}) лише схоже на «${lookalike}»`,
    "deals.name.repeat": ({ character }) => `«${character}» тричі поспіль: може, залипла клавіша?`,
    "deals.name.letter": () => "тут немає літер: напишіть ім'я або приберіть поле",
    "deals.phone.format": ({ digits }) =>
      `це не телефон (тут ${counted(digits, { one: "цифра", few: "цифри", other: "цифр" })}): потрібно 380 і ще 9 цифр поспіль`,
    "deals.email.format": () => "потрібна електронна пошта, як-от name@example.com",
    "deals.email.length": ({ octets, local }) =>
      `адреса задовга: байтів ${number(octets)} (можна до 254), з них до @ – ${number(local)} (до 64)`,
    "deals.price.kopecks": ({ got, kopecks }) =>
      `вкажіть ціну цілим числом копійок, більше нуля, а не ${number(got)}` +
      (typeof kopecks === "number" ? `: якщо це ${hryvnias(kopecks / 100)}, то ${kopecks}` : ""),
    "deals.weight.grams": ({ got }) => `вкажіть вагу цілим числом грамів, більше нуля, а не ${number(got)} г`,
    "deals.cart.id": ({ got }) => `вкажіть ID кошика цілим числом, більше нуля, а не ${number(got)}`,
    "deals.text.blank": () => "тут порожньо: напишіть текст або приберіть поле",
    "deals.lg": () => "вкажіть мову текстом",
    "deals.status.editable": ({ status }) => `угода в статусі «${status}», а змінити можна лише в NEW або PAID`,
    "deals.field.editable": ({ state }) => `у статусі ${state} цього вже не змінити: приберіть поле`,
    "deals.ad.confirmed": ({ status }) =>
      `${status === null ? "такого оголошення немає" : `оголошення в статусі «${status}»`}, а потрібне підтверджене (CONFIRMED)`,
    "deals.handler.novaPoshtaId": () => "тут потрібен UUID від NovaPoshta: може, це назва чи номер?",
    "deals.handler.orphan": ({ members }) =>
      `тип змінюється, а старі дані лишаються (${members.join(", ")}): вкажіть нові`,
    "deals.patch.empty": () => "змін немає: може, забули поле?",
  },
})
