// The same regular expressions in every library: what a schema language has for the texts of the documents.

/** Letters and apostrophes, none of them three times in a row: in one pass, which is the fastest of its kind. */
export const name = /^(?:([А-Яа-яЁёЄєІіЇїҐґ'’ʼ])(?!\1\1))*$/
export const phone = /^380\d{9}$/
export const largest = Number.MAX_SAFE_INTEGER
