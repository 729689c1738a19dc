import type { Argument } from "../survivors.js"

/** Of the packs, whose mutants `npm run mutation` makes. */
export const rules: readonly Argument[] = [
  {
    file: "rules/deals/types.ts",
    code: ['{ normalise: "nfc", sensitive: true, samples: samples.names },'],
    replacements: ['"nfc" → "nfc_"'],
    because: "any word there composes: the type allows this one",
  },
  {
    file: "rules/deals/vocabulary.ts",
    code: ["const startsCyrillic = (name: string) => name.charCodeAt(0) >= 0x400 && name.charCodeAt(0) < 0x500"],
    replacements: ["0 → -1", "0x400 → 1023", "0x400 → 1025", "0x500 → 1279", "0x500 → 1281", ">= → >", "< → <="],
    because:
      "a quick way for most names: of the others it is searched whether something else than an apostrophe stands there",
  },
  {
    file: "rules/deals/vocabulary.ts",
    code: ['const kopecks = Number(whole + fraction.padEnd(2, "0")) // by text: 4.35 * 100 is not 435'],
    replacements: ['"0" → "0_"'],
    because: "padEnd cuts it off again: a fraction has one or two digits",
  },
  {
    file: "rules/deals/vocabulary.ts",
    code: ['reveals: ["got", "kopecks"],'],
    because: "what a price reveals matters to sensitive members, and no price is one",
  },
  {
    file: "rules/prepayments/vocabulary.ts",
    code: ['reveals: ["got"],'],
    because: "what a type reveals matters to sensitive members, and no payment type is one",
  },
  {
    file: "rules/hardware-orders/shape.ts",
    code: ['export const source = "verifone-hardware-orders.txt"'],
    because: "the document's name is for people",
  },
  {
    file: "rules/hardware-orders/vocabulary.ts",
    code: ['const isSmaller = (a: string, b: string) => a.padEnd(b.length, "0") < b.padEnd(a.length, "0")'],
    replacements: ['"0" → "0_"'],
    because: "padEnd of both: digits are below an underscore as they are below each other",
  },
  {
    file: "rules/hardware-orders/replace.ts",
    code: [
      '"/requestedDate": { sent: "body/requestedDate?", stored: "stored/requestedDate?" },',
      '"/poRef": { sent: "body/poRef?", stored: "stored/poRef?" },',
      '"/notes": { sent: "body/notes?", stored: "stored/notes?" },',
    ],
    replacements: ["? → nothing"],
    because: "where nothing is stored the rule passes, or does not apply: no verdict tells which",
  },
  {
    file: "rules/deals/update.ts",
    code: ['cardToIdBefore: "stored/payment/cardToId?",'],
    because: "where no card is stored the rule passes, or does not apply: no verdict tells which",
  },
  {
    file: "rules/panier/totals.ts",
    code: ["const scale = Math.max(0, ...sums.keys())"],
    because: "the least scale: zeros at the end are cut off again",
  },
  {
    file: "rules/panier/totals.ts",
    code: [
      'const size = String(sum < 0n ? -sum : sum).padStart(scale + 1, "0")',
      'return (sum < 0n ? "-" : "") + size.slice(0, point) + (fraction && `.${fraction}`)',
    ],
    replacements: ["< → <="],
    because: "the opposite of zero is zero",
  },
]
