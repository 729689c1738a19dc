import { alphabet } from "../../../src/constraint/index.js"

export const letters: string = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁёЄєІіЇїҐґ"
export const marks: string = "'\u2019\u02bc"
export const lookalikes = { A: "А", C: "С", I: "І", c: "с", i: "і", o: "о", Ë: "Ё", ï: "ї", Α: "А", ο: "о" }

/** The alphabet of names: Ukrainian, Russian, and the apostrophes. */
export const names = alphabet({ letters, marks, lookalikes })
