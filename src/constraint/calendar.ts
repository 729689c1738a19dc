const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Tells whether the calendar has the day that a text of the shape `YYYY-MM-DD…` begins with. */
export function isInCalendar(text: string): boolean {
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  const last = month === 2 && isLeap(year) ? 29 : (days[month - 1] ?? 0)
  return day >= 1 && day <= last
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
