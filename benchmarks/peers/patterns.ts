// The same regular expressions in every library: what a schema language has for the texts of the documents.

/** Letters and apostrophes, none of them three times in a row: in one pass, which is the fastest of its kind. */
export const name = /^(?:([А-Яа-яЁёЄєІіЇїҐґ'’ʼ])(?!\1\1))*$/
export const phone = /^380\d{9}$/
export const largest = Number.MAX_SAFE_INTEGER

/** An integer as text. That it fits into 64 bits is more than a pattern can say. */
export const integer = /^-?(?:0|[1-9]\d*)$/
export const notBlank = /\S/

/** RFC 3339; that the calendar has the day is more than a pattern can say. */
export const dateTime =
  /^\d{4}-\d{2}-\d{2}[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/
export const day =
  /^\d{4}-\d{2}-\d{2}(?:[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/
