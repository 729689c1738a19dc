// Values as resellers of domain names send them: tests draw them. No check imports this file, and the compiled pack is without it.

export const currencies = ["EUR", "USD", "GBP"]
export const years = [1, 2, 3, 5, 10]
export const quantities = [1, 1, 2, 10]
export const addresses = [/^(?:82\.64|90\.12|176\.31)\.\d{1,2}\.1\d{0,2}$/]
export const transactionIds = [""]
