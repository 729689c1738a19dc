/** What a return code says, and whether the same request may pass when it is sent again. */
export interface ReturnCode {
  readonly code: number
  /** As the document calls it. */
  readonly name: string
  readonly meaning: string
  readonly retry: Retry
}

/**
 * Whether sending the same request again can help: at once, `later` when something outside of the request has changed, or `never`.
 * We infer it from the meaning.
 */
export interface Retry {
  readonly helps: "at once" | "later" | "never"
  readonly because: string
}

const asSent: Retry = { helps: "never", because: "the request itself is refused: it will be again until it is changed" }
const asStored: Retry = { helps: "never", because: "what it is about is not there, and sending it again makes it not" }
const forProduct: Retry = { helps: "never", because: "the product does not allow it: another request is needed" }
const untilStatus: Retry = { helps: "later", because: "it is refused in the present status, and a status may change" }
const untilFree: Retry = { helps: "later", because: "somebody else has the name now, and may give it up" }

/** The return codes of the document, all of them, in its order. */
export const returnCodes = [
  { code: 200, name: "ok", meaning: "The update was made.", retry: { helps: "never", because: "it is done already" } },
  { code: 400, name: "bad request", meaning: "The request could not be read.", retry: asSent },
  {
    code: 401,
    name: "unauthorized",
    meaning: "The caller is not signed in, or may not do this.",
    retry: { helps: "later", because: "with fresh credentials the same update may pass" },
  },
  { code: 404, name: "not found", meaning: "There is no such panier.", retry: asStored },
  {
    code: 500,
    name: "internal server error",
    meaning: "The upstream broke down.",
    retry: { helps: "later", because: "the fault is the upstream's; look first at what was done of the update" },
  },
  { code: 510, name: "object does not exist", meaning: "What the request names is not there.", retry: asStored },
  { code: 511, name: "object has expired", meaning: "What the request names has run out.", retry: asStored },
  {
    code: 512,
    name: "object parent does not exist",
    meaning: "What it would belong to is not there.",
    retry: asStored,
  },
  { code: 514, name: "object product incorrect", meaning: "The object is of another product.", retry: forProduct },
  { code: 515, name: "invalid status", meaning: "The status is none that this can be done in.", retry: untilStatus },
  {
    code: 516,
    name: "parent product not in command",
    meaning: "The order lacks the product that this one is bought with.",
    retry: forProduct,
  },
  {
    code: 520,
    name: "missing required attribute",
    meaning: "An attribute is missing that must be sent.",
    retry: asSent,
  },
  { code: 525, name: "object already registered", meaning: "The name has been registered.", retry: untilFree },
  {
    code: 530,
    name: "invalid attribute value",
    meaning: "An attribute has a value that it cannot have.",
    retry: asSent,
  },
  {
    code: 531,
    name: "domain is not catchable",
    meaning: "The domain cannot be caught when it expires.",
    retry: untilStatus,
  },
  { code: 532, name: "domain is not available", meaning: "The domain cannot be registered.", retry: untilFree },
  { code: 533, name: "domain is not restorable", meaning: "The domain cannot be restored.", retry: untilStatus },
  {
    code: 551,
    name: "duplicate entry",
    meaning: "One thing stands in the request twice, or is there already.",
    retry: asSent,
  },
  {
    code: 552,
    name: "object name and object handle mismatch",
    meaning: "Name and handle are of two different objects.",
    retry: asSent,
  },
  {
    code: 570,
    name: "object status does not allow for operation",
    meaning: "The object's status forbids this.",
    retry: untilStatus,
  },
  {
    code: 572,
    name: "operation not allowed for this TLD",
    meaning: "The registry of this top level forbids it.",
    retry: forProduct,
  },
  { code: 700, name: "Invalid request", meaning: "The request makes no sense as it is.", retry: asSent },
  {
    code: 706,
    name: "Unexpected error",
    meaning: "Something broke that the upstream has no name for.",
    retry: { helps: "later", because: "nothing says that the request is at fault" },
  },
  { code: 722, name: "CSR is invalid", meaning: "The certificate signing request cannot be read.", retry: asSent },
  {
    code: 733,
    name: "Wildcards not allowed",
    meaning: "A name has an asterisk that this product does not cover.",
    retry: asSent,
  },
  { code: 734, name: "Domain name must be idn", meaning: "The name must be an internationalised one.", retry: asSent },
  { code: 735, name: "Must be a sub-domain", meaning: "The name must be below another domain.", retry: asSent },
  {
    code: 736,
    name: "CSR san limit exceeded",
    meaning: "The signing request names more hosts than the product covers.",
    retry: asSent,
  },
  { code: 737, name: "Contact is missing required attribute", meaning: "A contact is incomplete.", retry: asSent },
  {
    code: 738,
    name: "CSR san mismatch",
    meaning: "The hosts in the signing request are not those of the order.",
    retry: asSent,
  },
  { code: 739, name: "CN does not match domain", meaning: "The signing request is for another domain.", retry: asSent },
  {
    code: 740,
    name: "Must be a wildcard",
    meaning: "The name must begin with an asterisk for this product.",
    retry: asSent,
  },
] as const satisfies readonly ReturnCode[]

/** A code that the document lists. */
export type Code = (typeof returnCodes)[number]["code"]

/** Finds what a code says; nothing for one that the document does not list. */
export function returnCode(code: number): ReturnCode | undefined {
  return returnCodes.find((one) => one.code === code)
}
