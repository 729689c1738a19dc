import * as dealsFr from "perevir/deals/fr"
import * as dealsRu from "perevir/deals/ru"
import * as dealsUk from "perevir/deals/uk"
import * as deviceOrdersFr from "perevir/device-orders/fr"
import * as deviceOrdersRu from "perevir/device-orders/ru"
import * as deviceOrdersUk from "perevir/device-orders/uk"
import * as hardwareOrdersFr from "perevir/hardware-orders/fr"
import * as hardwareOrdersRu from "perevir/hardware-orders/ru"
import * as hardwareOrdersUk from "perevir/hardware-orders/uk"
import * as panierFr from "perevir/panier/fr"
import * as panierRu from "perevir/panier/ru"
import * as panierUk from "perevir/panier/uk"
import * as prepaymentsFr from "perevir/prepayments/fr"
import * as prepaymentsRu from "perevir/prepayments/ru"
import * as prepaymentsUk from "perevir/prepayments/uk"
import { labels as dealsEn } from "../../rules/deals/labels/en.js"
import { labels as deviceOrdersEn } from "../../rules/device-orders/labels/en.js"
import { labels as hardwareOrdersEn } from "../../rules/hardware-orders/labels/en.js"
import { labels as panierEn } from "../../rules/panier/labels/en.js"
import { labels as prepaymentsEn } from "../../rules/prepayments/labels/en.js"
import type { AnyLocale } from "../../src/verdict/locale.js"

export type Labelled = Readonly<Record<string, string>>

/** A pack in a language: the table that a check is given (English needs none), and what its fields are called. */
export interface Spoken {
  readonly locale: AnyLocale | undefined
  readonly labels: Labelled
  /** The table that the check of an answer is given. */
  readonly wire?: AnyLocale
}

export const tags = ["en", "uk", "ru", "fr"] as const
export type Tag = (typeof tags)[number]

/** The packs, by name, in every language that comes with them. */
export const languages: Readonly<Record<string, Readonly<Record<Tag, Spoken>>>> = {
  deals: {
    en: { locale: undefined, labels: dealsEn },
    uk: { locale: dealsUk.uk, labels: dealsUk.labels, wire: dealsUk.wire },
    ru: { locale: dealsRu.ru, labels: dealsRu.labels, wire: dealsRu.wire },
    fr: { locale: dealsFr.fr, labels: dealsFr.labels, wire: dealsFr.wire },
  },
  panier: {
    en: { locale: undefined, labels: panierEn },
    uk: { locale: panierUk.uk, labels: panierUk.labels, wire: panierUk.wire },
    ru: { locale: panierRu.ru, labels: panierRu.labels, wire: panierRu.wire },
    fr: { locale: panierFr.fr, labels: panierFr.labels, wire: panierFr.wire },
  },
  "device-orders": {
    en: { locale: undefined, labels: deviceOrdersEn },
    uk: { locale: deviceOrdersUk.uk, labels: deviceOrdersUk.labels, wire: deviceOrdersUk.wire },
    ru: { locale: deviceOrdersRu.ru, labels: deviceOrdersRu.labels, wire: deviceOrdersRu.wire },
    fr: { locale: deviceOrdersFr.fr, labels: deviceOrdersFr.labels, wire: deviceOrdersFr.wire },
  },
  "hardware-orders": {
    en: { locale: undefined, labels: hardwareOrdersEn },
    uk: { locale: hardwareOrdersUk.uk, labels: hardwareOrdersUk.labels, wire: hardwareOrdersUk.wire },
    ru: { locale: hardwareOrdersRu.ru, labels: hardwareOrdersRu.labels, wire: hardwareOrdersRu.wire },
    fr: { locale: hardwareOrdersFr.fr, labels: hardwareOrdersFr.labels, wire: hardwareOrdersFr.wire },
  },
  prepayments: {
    en: { locale: undefined, labels: prepaymentsEn },
    uk: { locale: prepaymentsUk.uk, labels: prepaymentsUk.labels, wire: prepaymentsUk.wire },
    ru: { locale: prepaymentsRu.ru, labels: prepaymentsRu.labels, wire: prepaymentsRu.wire },
    fr: { locale: prepaymentsFr.fr, labels: prepaymentsFr.labels, wire: prepaymentsFr.wire },
  },
}
