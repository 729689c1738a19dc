import { apostrophes, type ChangeOfType, confirmed, countryCode, novaPoshta, openStates } from "./vocabulary.js"

// Values as sellers, buyers and shops send them: tests draw them. No check imports this file, and the compiled pack is without it.

const [typed, printed, modifier] = apostrophes

const ukrainian = `
  Олена Іван Марія Тарас Ґалаґан Їжакевич Євген Юлія Андрій Оксана Богдан Соломія Ярослав Лесь Надія Остап Зоряна Віталій Христина
  Шевченко Коваленко Бондаренко Ткаченко Кравчук Мельник Гриценко Ющенко Щербак Лисенко Ґудзь Білоус Яценюк Цимбалюк Дячук Жук
  Іванович Петрівна Миколайович Юріївна Андріївна Ігорович Олексіївна Васильович Ярославівна Євгенович Іллівна Сергіївна
  Мар${typed}яна Лук${printed}ян Дем${modifier}ян В${typed}ячеслав Стеф${printed}юк Солов${modifier}йов Знам${typed}янська
  Дар${printed}я Прокоп${typed}юк Григор${printed}єв Вікторія Ганна Галина Роман Михайло Софія Уляна Назар Арсен Еней Орися
`.split(/\s+/)

const russian = `
  Алексей Мария Пётр Семён Фёдор Наталья Объедков Подъячев Щукин Ёлкина Юрий Дмитрий Сергей Татьяна Вячеслав Зоя Эдуард Элла Нелли
  Королёв Соловьёв Цветаева Рыбаков Крылов Мышкин Чехова Эренбург Ильинична Васильевна Юрьевич Геннадьевич Савельевна Ы
`.split(/\s+/)

export const names = [...ukrainian, ...russian].filter((name) => name !== "")

/** Mobile operators, and the cities of Kyiv and Lviv, Odesa, Dnipro. */
export const phones = [new RegExp(`^${countryCode}(?:39|50|63|66|67|68|73|77|9[1-9]|44|32|48|56)\\d{7}$`)]

export const emails = [
  /^[a-z]{2,8}[._][a-z]{3,10}@(?:ukr\.net|gmail\.com|i\.ua|meta\.ua|example\.com)$/,
  /^[a-z]{3,12}\d{0,4}\+[a-z]{2,5}@(?:gmail\.com|mail\.example\.org)$/,
]

const things = "Стіл|Стілець|Шафа|Диван|Велосипед|Смартфон|Чайник|Килим|Лампа|Рюкзак|Книга|Куртка"
const kinds = "дубовий|зимовий|новий|вживаний|дитячий|складаний|з ящиком|Samsung|20 л|M"
const numbered = /^[1-9]\d{5,9}$/

export const titles = [new RegExp(`^(?:${things}) (?:${kinds})(?:, № [1-9]\\d{0,2})?$`)]
export const handlers = [novaPoshta, "UkrPoshta", "Meest"]
export const paymentSystems = ["uapay", "wayforpay", "liqpay"]
export const cardTokens = [/^[\da-f]{32}$/]

/** Of cities and offices: a handler's own ids. */
export const offices = [/^[\da-f]{8}-[\da-f]{4}-11[de][\da-f]-[89ab][\da-f]{3}-[\da-f]{12}$/]

export const ids = [numbered, /^ad-[\da-z]{6}$/]

export const languages = ["uk", "ru", "en"]

export const statuses = [...openStates, "SENT", "CLOSED"]
export const ads = [{ status: confirmed }, { status: "DRAFT" }, { status: "DELETED" }, null]

/** Another type than the stored one, and an id of the stored one that is not sent along. */
export const changedTypes = {
  breaks: (change: ChangeOfType) => {
    const [to = ""] = ("cardToId" in change ? paymentSystems : handlers).filter((type) => type !== change.from)
    const left = "cardToId" in change ? "cardToId" : "recipientOfficeId"
    return [{ to, [`${left}Before`]: "1", [left]: undefined }]
  },
}
