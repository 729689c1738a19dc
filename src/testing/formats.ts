import * as fc from "fast-check"
import type { CodeTable } from "../constraint/code-table.js"
import type { Named } from "../constraint/description.js"
import { alpha2, alpha3, currencies } from "../constraint/iso-codes.js"

// Values of the constraints that are what they are, and for each the values next to its limits on either side.

const codes = (table: CodeTable, length: number): readonly string[] =>
  Object.entries(table).flatMap(([first, rests = ""]) =>
    Array.from({ length: rests.length / (length - 1) }, (_, index) =>
      first.concat(rests.slice(index * (length - 1), (index + 1) * (length - 1))),
    ),
  )

const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
const day = days.map((date) => date.toISOString().slice(0, 10))
const offset = fc.constantFrom("Z", "Z", "Z", "z", "+02:00", "-03:30", "+23:59", "-00:00")
const fraction = fc.constantFrom("", "", "", ".5", ".000", ".123456789012")
const instant = fc
  .tuple(days, fraction, offset)
  .map(([date, digits, zone]) => date.toISOString().slice(0, 19) + digits + zone)

const email = fc.stringMatching(/^[a-z][\w.+-]{0,12}@[a-z][a-z\d]{0,9}(?:\.[a-z][a-z\d]{0,5}){0,2}$/)
const url = fc.stringMatching(/^https?:\/\/[a-z][a-z\d]{0,11}\.(?:com|ua|fr|io)(?:\/[a-z\d_-]{1,8}){0,3}$/)
const spaced = /^\+?[1-9]\d{1,2} ?\(?\d{2,3}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}$/
const int64 = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.maxSafeInteger(),
  fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(String),
)

/** Values that pass each constraint; of those that only bound a text, none. */
export const formats: Readonly<Partial<Record<Named, fc.Arbitrary<unknown>>>> = {
  country: fc.constantFrom(...codes(alpha2, 2), ...codes(alpha3, 3)),
  currency: fc.constantFrom(...codes(currencies, 3)),
  date: day,
  dateTime: instant,
  decimal: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
  email,
  emailLength: email,
  httpUrl: url,
  int64,
  ipAddress: fc.oneof(fc.ipV4(), fc.ipV6()),
  phoneNumber: fc.oneof(fc.stringMatching(/^\+?[1-9]\d{6,14}$/), fc.stringMatching(spaced)),
  uuid: fc.uuid(),
}

const label = "a".repeat(63)
const address = (local: number, octets: number): string =>
  `${"a".repeat(local)}@${`${label}.`.repeat(4)}`.slice(0, octets - 1) + "b"

/** Values next to the limits of each constraint, on either side. */
export const formatEdges: Readonly<Partial<Record<Named, readonly unknown[]>>> = {
  country: ["UA", "FRA", "XK", "ua", "UKR ", "U", "ABCD"],
  currency: ["UAH", "XTS", "XXX", "uah", "UA", "UAHX", "ABC"],
  date: ["2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "2024-04-30", "2024-04-31", "0000-01-01"]
    .concat(["9999-12-31", "2024-12-32", "2024-13-01", "2024-00-10", "2024-01-00", "2024-1-01"]),
  dateTime: ["2024-02-29T23:59:59Z", "2023-02-29T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T23:59:60Z"]
    .concat(["2024-01-01T00:00:00+23:59", "2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00.1z", "2024-01-01T00:00Z"])
    .concat(["2024-01-01t00:00:00-00:00", "2024-01-01 00:00:00Z", "2024-01-01T00:00:00", "2024-01-01T00:00:00.Z"]),
  decimal: [7e28, 8e28, 2 ** 96, 2 ** 96 - 2 ** 43, -7e28, -8e28, 1e-28, 1e-29, 1.5e-28, 0, -1, 0.1],
  email: [`a@${label}`, `a@${label}a`, "a@b", "a@", "@b", "a@-b", "a@b-", "a@b..c", "a b@c", "а@b", "a@b.", "a@@b"],
  emailLength: [address(64, 254), address(64, 255), address(65, 200), address(65, 254), `${"а".repeat(32)}@b`, `${"а".repeat(33)}@b`],
  httpUrl: ["http://a", "https://a.ua/b?c#d", "HTTPS://A", "ftp://a", "http:/a", "//a.ua", "http://", "http://a b", "a.ua", "http://a\t"],
  int64: [2 ** 53 - 1, 2 ** 53, -(2 ** 53) + 1, -(2 ** 53), 0.5, "9223372036854775807", "9223372036854775808"]
    .concat(["-9223372036854775808", "-9223372036854775809", "0", "-0", "00", "+1", "1.0", "", " 1"] as never[]),
  ipAddress: ["255.255.255.255", "256.0.0.1", "0.0.0.0", "1.2.3", "1.2.3.4.5", "01.2.3.4", "::", "::1", "1::2::3", "1:2:3:4:5:6:7:8"]
    .concat(["1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::ffff:1.2.3.4", "::fffff", "fe80::1%1", "::1/128"]),
  notBlank: ["a", " a ", "", " ", "\t\n", "\u00a0"],
  notEmpty: [" ", "a", ""],
  phoneNumber: ["1234567", "123456", "+123456789012345", "+1234567890123456", "0123456", "+0123456", "+1 (234) 567-89-01", "1234567a"],
  uuid: ["00000000-0000-0000-0000-000000000000", "FFFFFFFF-ffff-FFFF-ffff-FFFFFFFFFFFF", "00000000-0000-0000-0000-00000000000"]
    .concat(["00000000-0000-0000-0000-0000000000000", "00000000000000000000000000000000", "g0000000-0000-0000-0000-000000000000"]),
} // prettier-ignore
