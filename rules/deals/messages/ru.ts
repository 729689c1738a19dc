import { countsIn, defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/ru"
import type { update } from "../update.js"

export { labels } from "../labels/ru.js"
export { wire } from "../wire/messages/ru.js"

const number = numbersIn("ru")
const counted = countsIn("ru")
const hryvnias = numbersIn("ru", { style: "currency", currency: "UAH" })

const meantInAName: Readonly<Record<string, string>> = {
  hyphen: "уберите дефис: в имени только буквы и апостроф",
  space: "уберите пробел: имя, фамилию и отчество пишут отдельно",
  edge: "уберите пробел с краю",
}

export const ru = defineLocale<typeof update>({
  tag: "ru",
  messages: {
    ...engine,
    "deals.id": () => "укажите ID сделки",
    "deals.name.alphabet": ({ character, codePoint, lookalike, hint = "" }) =>
      lookalike === undefined
        ? (meantInAName[hint] ??
          `«${character}» (${codePoint}) – не украинская и не русская буква: может, не та раскладка?`)
        : `«${character}» (${codePoint}) только похоже на «${lookalike}»`,
    "deals.name.repeat": ({ character }) => `«${character}» три раза подряд: может, залипла клавиша?`,
    "deals.name.letter": () => "здесь нет букв: напишите имя или уберите поле",
    "deals.phone.format": ({ digits }) =>
      `это не телефон (здесь ${counted(digits, { one: "цифра", few: "цифры", other: "цифр" })}): нужно 380 и ещё 9 цифр подряд`,
    "deals.email.format": () => "нужна электронная почта вида name@example.com",
    "deals.email.length": ({ octets, local }) =>
      `адрес слишком длинный: байт ${number(octets)} (можно до 254), из них до @ – ${number(local)} (до 64)`,
    "deals.price.kopecks": ({ got, kopecks }) =>
      `укажите цену целым числом копеек, больше нуля, а не ${number(got)}` +
      (typeof kopecks === "number" ? `: если это ${hryvnias(kopecks / 100)}, то ${kopecks}` : ""),
    "deals.weight.grams": ({ got }) => `укажите вес целым числом граммов, больше нуля, а не ${number(got)} г`,
    "deals.cart.id": ({ got }) => `укажите ID корзины целым числом, больше нуля, а не ${number(got)}`,
    "deals.text.blank": () => "здесь пусто: напишите текст или уберите поле",
    "deals.lg": () => "укажите язык текстом",
    "deals.status.editable": ({ status }) => `сделка в статусе «${status}», а изменить можно только в NEW или PAID`,
    "deals.field.editable": ({ state }) => `в статусе ${state} это уже не изменить: уберите поле`,
    "deals.ad.confirmed": ({ status }) =>
      `${status === null ? "такого объявления нет" : `объявление в статусе «${status}»`}, а нужно подтверждённое (CONFIRMED)`,
    "deals.handler.novaPoshtaId": () => "здесь нужен UUID от NovaPoshta: может, это название или номер?",
    "deals.handler.orphan": ({ members }) =>
      `тип меняется, а старые данные остаются (${members.join(", ")}): укажите новые`,
    "deals.patch.empty": () => "изменений нет: может, забыли поле?",
  },
})
