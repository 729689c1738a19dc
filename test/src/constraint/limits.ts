import * as constraints from "../../../src/constraint/index.js"

// Values around the limits of each constraint, for whatever is made of what constraints say of themselves.

export type AnyConstraint = constraints.Constraint<never, unknown>

export const passes = (constraint: AnyConstraint, value: unknown): boolean =>
  (constraint.test as (value: unknown) => boolean)(value)

const most = Number.MAX_SAFE_INTEGER

// Values around each limit, on either side of it
export const limits: readonly (readonly [name: string, constraint: AnyConstraint, values: readonly unknown[]])[] = [
  ["integer", constraints.integer(), [0, -0, 1.5, most, most + 1, -most, -most - 1]],
  ["integer from 1 to 3", constraints.integer(1, 3), [0, 1, 3, 4, 1.5]],
  ["above 0", constraints.above(0), [0, -0, Number.MIN_VALUE, -Number.MIN_VALUE]],
  ["at least 1.5", constraints.atLeast(1.5), [1.4999999999999998, 1.5, 2]],
  ["between -90 and 90", constraints.between(-90, 90), [-90.00000000000001, -90, 90, 90.00000000000001]],
  ["one of a and b", constraints.oneOf(["a", "b"]), ["a", "b", "c", "A"]],
  ["matches", constraints.matches(/^a\d$/i), ["a1", "A1", "a", "a1\n", "a１"]],
  [
    "alphabet",
    constraints.alphabet({ letters: "aй-]^\\", marks: "'" }),
    ["", "aй'", "b", "-]^\\", "[", "й", "a\n", "😀"],
  ],
  ["repeatsAtMost 2", constraints.repeatsAtMost(2), ["aa", "aaa", "aAa", "b\n\n\n", "😀😀", "😀😀😀", "", "a11b222"]],
  ["notBlank", constraints.notBlank, ["", " ", "\u00a0\ufeff\u2003", "\u200b", " a", "\u0085", "\u180e"]],
  ["notEmpty", constraints.notEmpty, ["", " "]],
  ["uuid", constraints.uuid, ["00000000-0000-0000-0000-00000000000g", "A0000000-0000-0000-0000-00000000000f", "a"]],
  ["currency", constraints.currency, ["UAH", "uah", "XXX", "HRK", "BGN", "EUR "]],
  ["country", constraints.country, ["UA", "UKR", "EU", "XKX", "ua", "U", "UAUA"]],
  [
    "date",
    constraints.date,
    ["2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "0000-02-29", "2024-04-31", "2024-13-01", "2024-01-00"],
  ],
  [
    "dateTime",
    constraints.dateTime,
    [
      "2024-02-29t23:59:59z",
      "2024-02-29T24:00:00Z",
      "2024-01-01T00:00:60Z",
      "2024-01-01T00:00:00.Z",
      "2024-01-01T00:00:00.1234567890+23:59",
      "2024-01-01T00:00:00-24:00",
      "2024-01-01 00:00:00Z",
      "2024-01-01T00:00:00",
    ],
  ],
  [
    "email",
    constraints.email,
    [
      "a@b",
      "a..b@c",
      "@b",
      "a@",
      "a@-b",
      "a@b-",
      `a@${"b".repeat(63)}`,
      `a@${"b".repeat(64)}`,
      "a@b..c",
      "é@b",
      "a@b.",
    ],
  ],
  [
    "int64",
    constraints.int64,
    [
      "9223372036854775807",
      "9223372036854775808",
      "-9223372036854775808",
      "-9223372036854775809",
      "-0",
      "00",
      "+1",
      "",
      "922337203685477580",
      "9999999999999999999",
      "8999999999999999999",
      "10000000000000000000",
      most,
      most + 1,
      1.5,
    ],
  ],
  [
    "ipAddress",
    constraints.ipAddress,
    [
      "0.0.0.0",
      "255.255.255.255",
      "256.0.0.0",
      "01.0.0.0",
      "1.2.3",
      "1.2.3.4.",
      "::",
      "::1",
      "1::",
      "1:2:3:4:5:6:7:8",
      "1:2:3:4:5:6:7::",
      "::2:3:4:5:6:7:8",
      "1:2:3:4:5:6:7:8::",
      "1:2:3:4::5:6:7:8",
      "1::2::3",
      "::ffff:1.2.3.4",
      "1:2:3:4:5:6:1.2.3.4",
      "1:2:3:4:5::1.2.3.4",
      "1:2:3:4:5:6::1.2.3.4",
      "1.2.3.4::",
      "12345::",
      "fe80::1%eth0",
      "::/128",
      ":1",
    ],
  ],
  [
    "phoneNumber",
    constraints.phoneNumber,
    [
      "+1 234-567",
      "+1234567",
      "123456",
      "123456789012345",
      "1234567890123456",
      "0123456789",
      "( + ) 1 (2)-34567",
      "++1234567",
    ],
  ],
]

// Where keywords say a part: what they let through besides, and what they tell as the constraint does
export const inPart: readonly (readonly [
  name: string,
  constraint: AnyConstraint,
  more: readonly unknown[],
  both: readonly unknown[],
])[] = [
  ["decimal", constraints.decimal, [1e-29], [7e28, 8e28, -8e28, 1e-28]],
  [
    "emailLength",
    constraints.emailLength,
    [`${"é".repeat(64)}@b`],
    [`${"a".repeat(64)}@b`, `${"a".repeat(65)}@b`, "a".repeat(254), "a".repeat(255)],
  ],
  ["httpUrl", constraints.httpUrl, ["http://", "http://a b"], ["HTTPS://a.b/c", "ftp://a", "http:a", "http://a\n"]],
]
