import { codec, codecSentences, type Contract } from "perevir/codec"
import { panierResponse, updatePanier } from "./shapes.js"

const models = "http://schemas.datacontract.org/2004/07/Namebay.Rest.Api.Models"
const transactions = `${models}.Transaction`

/** As the samples have it. A list calls its elements what it is called itself, without the s. */
const contract: Contract = {
  namespace: models,
  itemOf: (list) => (list === arrayOfError ? "Error" : list.slice(0, -1)),
  types: {
    Transaction: {
      namespace: transactions,
      inherits: [
        { namespace: models, members: ["Currency", "Errors", "IpAddress"] },
        { namespace: transactions, members: ["ModePaiementID", "OpState"] },
      ],
    },
  },
}

/** What the document calls a collection of errors; its name in XML is the serializer's for any such list. */
const arrayOfError = "ArrayOfError"

const common = {
  contract,
  lossy: "panier.decimal",
  messages: {
    ...codecSentences,
    "panier.decimal": ({ line, column }: { readonly line: number; readonly column: number }) =>
      `this number has more digits than are kept here (line ${line}, column ${column}): round it, to cents if it is a price`,
  },
} as const

const request = codec({ ...common, roots: { UpdatePanier: updatePanier }, forms: true, keepsUnknown: false })

const answer = codec({
  ...common,
  roots: { PanierResponse: panierResponse, [arrayOfError]: updatePanier.members.Errors, Panier: updatePanier },
  forms: false,
  keepsUnknown: true,
})

/**
 * Reads a request in any of the document's formats: JSON, the XML of .NET's DataContractSerializer, a form with ASP.NET's names. Gives
 * the value as it was sent, yet to be judged by `update`, or issues with line and column.
 */
export const decodeRequest = request.decode

/** Writes a request in the format that a content type names, in UTF-8, or says what in it that format cannot carry. */
export const encodeRequest = request.encode

/** Reads an answer as JSON or XML, success or failure. What the document does not list is kept, for `response` to warn of. */
export const decodeResponse = answer.decode

/** Writes an answer as {@link encodeRequest} does a request. */
export const encodeResponse = answer.encode
