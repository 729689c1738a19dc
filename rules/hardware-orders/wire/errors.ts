// The document has no error body, and calls its upstream as every JSON API is called

export { parseProblemError as parseUpstreamError, toProblemError as toUpstreamError, toRequest } from "perevir/wire"
