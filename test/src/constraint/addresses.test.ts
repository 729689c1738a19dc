import { isIP } from "node:net"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { email, emailLength, httpUrl, ipAddress } from "../../../src/constraint/index.js"
import { failure } from "./failure.js"

const label = (length: number): string => "a".repeat(length)

describe("email", () => {
  it.each<[text: string, passes: boolean]>([
    ["ivan@example.com", true],
    ["a@b", true],
    ["A.Z-0_9@B-0.Z9", true],
    ["!#$%&'*+/=?^_`{|}~-@x", true],
    [".a..b.@x", true],
    ["", false],
    ["@", false],
    ["@b", false],
    ["a@", false],
    ["ab", false],
    ["a@b@c", false],
    [" a@b", false],
    ["a@b ", false],
    ["a@b\n", false],
    ["a b@c", false],
    ['"a"@b', false],
    ["a(x)@b", false],
    ["a,b@c", false],
    ["іван@x", false],
    ["a@приклад.укр", false],
    ["a@xn--80aqecdr1a.xn--j1amh", true],
    ["a@-b", false],
    ["a@b-", false],
    ["a@b-c", true],
    ["a@b.-c", false],
    ["a@b-.c", false],
    ["a@.b", false],
    ["a@b.", false],
    ["a@b..c", false],
    ["a@b_c", false],
    ["a@[127.0.0.1]", false],
    ["a@127.0.0.1", true],
    ["a@`", false],
    ["a@{", false],
    ["a@/", false],
    ["a@:", false],
    [`a@${label(62)}`, true],
    [`a@${label(63)}`, true],
    [`a@${label(64)}`, false],
    [`a@${label(63)}.${label(63)}`, true],
    [`a@b.${label(64)}`, false],
    [`a@${label(64)}.b`, false],
  ])("judges %j", (text, passes) => {
    expect(email.test(text)).toBe(passes)
  })

  it("agrees with the production of the standard", () => {
    const production =
      /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/
    const character = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("a", "Z", "0", "-", ".", "@") },
      fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 1 }),
    )
    const domain = fc
      .array(fc.integer({ min: 60, max: 66 }).map(label), { maxLength: 3 })
      .map((labels) => `a@${labels.join(".")}`)
    const text = fc.oneof(
      fc.emailAddress(),
      fc.string({ unit: character }),
      fc.string({ unit: character }).map((rest) => `a@${rest}`),
      domain,
    )
    fc.assert(
      fc.property(text, (given) => email.test(given) === production.test(given)),
      { numRuns: 2000 },
    )
  })
})

describe("emailLength", () => {
  const rest = (octets: number): string => "@" + label(octets - 2)

  it.each<[about: string, text: string, params: object | "passes"]>([
    ["63 before the @", label(63) + "@b", "passes"],
    ["64 before the @", label(64) + "@b", "passes"],
    ["65 before the @", label(65) + "@b", { octets: 67, local: 65 }],
    ["253 in all", "a" + rest(253), "passes"],
    ["254 in all", "a" + rest(254), "passes"],
    ["255 in all", "a" + rest(255), { octets: 255, local: 1 }],
    ["letters of two octets that fit", "я".repeat(32) + "@b", "passes"],
    ["letters of two octets that do not", "я".repeat(33) + "@b", { octets: 68, local: 66 }],
    ["the first letter of two octets", "\u0080".repeat(33) + "@b", { octets: 68, local: 66 }],
    ["the first letter of three octets", "\u0800".repeat(22) + "@b", { octets: 68, local: 66 }],
    ["letters of three octets that fit", "€".repeat(21) + "@b", "passes"],
    ["letters of three octets that do not", "€".repeat(22) + "@b", { octets: 68, local: 66 }],
    ["characters of four octets that fit", "😀".repeat(16) + "@b", "passes"],
    ["characters of four octets that do not", "😀".repeat(17) + "@b", { octets: 70, local: 68 }],
    ["the last @ counts", label(64) + "@@b", { octets: 67, local: 65 }],
    ["no @", label(254), "passes"],
    ["no @, too long", label(255), { octets: 255, local: 0 }],
    ["empty", "", "passes"],
  ])("judges %s", (_, text, params) => {
    expect(failure(emailLength, text)).toStrictEqual(params)
  })

  it("counts as UTF-8 does", () => {
    const text = fc.string({ unit: "binary", minLength: 255, maxLength: 400 }).filter((given) => given.isWellFormed())
    fc.assert(
      fc.property(
        text,
        (given) =>
          failure(emailLength, given + "@") !== "passes" &&
          emailLength.params?.(given, given).octets === Buffer.byteLength(given),
      ),
    )
  })
})

describe("ipAddress", () => {
  it.each<[text: string, passes: boolean]>([
    ["192.168.0.1", true],
    ["0.0.0.0", true],
    ["255.255.255.255", true],
    ["256.0.0.0", false],
    ["0.0.0.256", false],
    ["249.250.254.199", true],
    ["260.0.0.0", false],
    ["1.2.3", false],
    ["1.2.3.4.5", false],
    ["1.2.3.", false],
    ["1.2.3.4.", false],
    ["1..2.3", false],
    ["01.2.3.4", false],
    ["1.2.3.04", false],
    ["1.2.3.-4", false],
    ["1.2.3.4 ", false],
    ["1.2.3.4\n", false],
    ["1.2.3.4/8", false],
    ["0x7f.0.0.1", false],
    ["2130706433", false],
    ["2001:db8:85a3:0:0:8a2e:370:7334", true],
    ["2001:0DB8:85A3:0000:0000:8A2E:0370:7334", true],
    ["::", true],
    ["::1", true],
    ["1::", true],
    ["1::8", true],
    ["1:2:3:4:5:6:7", false],
    ["1:2:3:4:5:6:7:8", true],
    ["1:2:3:4:5:6:7:8:9", false],
    ["1:2:3:4:5:6:7::", true],
    ["::2:3:4:5:6:7:8", true],
    ["1:2:3::5:6:7:8", true],
    ["1:2:3:4::5:6:7:8", false],
    ["1:2:3:4:5:6:7:8::", false],
    ["1::2::3", false],
    [":::", false],
    ["::::", false],
    [":1:2:3:4:5:6:7", false],
    ["1:2:3:4:5:6:7:", false],
    ["1:2:3:4:5:6:7:8:", false],
    [":", false],
    ["12345::", false],
    ["g::", false],
    ["::ffff:192.0.2.1", true],
    ["::192.0.2.1", true],
    ["1:2:3:4:5:6:192.0.2.1", true],
    ["1:2:3:4:5:192.0.2.1", false],
    ["1:2:3:4:5:6:7:192.0.2.1", false],
    ["1:2:3:4:5::192.0.2.1", true],
    ["1:2:3:4:5:6::192.0.2.1", false],
    ["192.0.2.1::", false],
    ["::192.0.2.1:1", false],
    ["::192.0.2.256", false],
    ["::192.0.2.01", false],
    ["ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255", true],
    ["fe80::1%eth0", false],
    ["::1/128", false],
    ["[::1]", false],
    ["::1 ", false],
    ["", false],
  ])("judges %j", (text, passes) => {
    expect(ipAddress.test(text)).toBe(passes)
  })

  it("agrees with the platform", () => {
    const part = fc.constantFrom("0", "1", "ffff", "0db8", "12345", "::", ":", ".", "1.2.3.4", "255", "256", "01")
    const pieces = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(""))
    const groups = fc
      .array(fc.constantFrom("0", "ffff", "", "1.2.3.4"), { minLength: 2, maxLength: 10 })
      .map((parts) => parts.join(":"))
    const text = fc.oneof(fc.ipV4(), fc.ipV6(), fc.ipV4Extended(), pieces, groups)
    fc.assert(
      fc.property(text, (given) => ipAddress.test(given) === isIP(given) > 0),
      { numRuns: 2000 },
    )
  })
})

describe("httpUrl", () => {
  it.each<[text: string, passes: boolean]>([
    ["https://example.com/a.png", true],
    ["http://example.com", true],
    ["HTTPS://EXAMPLE.COM", true],
    ["https://user:pass@example.com:8443/a?b=c#d", true],
    ["https://[::1]/", true],
    ["https://приклад.укр/фото.png", true],
    ["https://example.com/a b.png", true],
    ["http://a", true],
    ["ftp://example.com", false],
    ["javascript:alert(1)", false],
    ["data:image/png;base64,AA==", false],
    ["httpx://example.com", false],
    ["//example.com/a.png", false],
    ["/a.png", false],
    ["example.com", false],
    ["http:example.com", false],
    ["http:/example.com", false],
    ["http:\\\\example.com", false],
    ["http://", false],
    ["http://?a", false],
    ["http://exa mple.com", false],
    ["http://example.com:65535", true],
    ["http://example.com:65536", false],
    ["http://256.1.1.1", false],
    ["http://[::1", false],
    [" http://example.com", false],
    ["http://example.com ", false],
    ["http://example.com\n", false],
    ["http://exam\tple.com", false],
    ["http://example.com/a\nb", false],
    ["http://example.com/\0", false],
    ["", false],
  ])("judges %j", (text, passes) => {
    expect(httpUrl.test(text)).toBe(passes)
  })
})
