export { defineLocale } from "./define-locale.js"
export { countsIn, type Forms, instantsIn, numbersIn } from "./formats.js"
export type { Labels, Locale } from "../declare/locale.js"
