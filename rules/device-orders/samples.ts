// Values as dealers of payment terminals send them: tests draw them. No check imports this file, and the compiled pack is without it.

export const dealers = [/^dealer-[a-z]{3,8}$/, /^[1-9]\d{4,7}$/]
export const currencies = ["UAH", "EUR"]
export const countries = ["UA", "PL", "DE"]
export const emails = [/^[a-z]{2,8}[._][a-z]{3,10}@(?:shop|example)\.(?:ua|com)$/]
export const phones = [/^\+380(?:50|67|68|93) ?\d{3} ?\d{2} ?\d{2}$/]
export const pictures = [/^https:\/\/cdn\.example\.com\/terminals\/[a-z\d]{3,12}\.(?:png|jpg)$/]
export const quantities = [1, 2, 5, 20]
