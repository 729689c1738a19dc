/** A media type taken apart: `type` in lower case, without parameters. */
export interface MediaType {
  readonly type: string
  readonly charset?: string
}

const parameter = /;[ \t]*([^\s;=]+)=(?:"([^"]*)"|([^\s;"]*))/g

/** Reads a Content-Type (RFC 9110, 8.3): the type, and its charset if it names one. */
export function mediaType(contentType: string): MediaType {
  const [type = ""] = contentType.split(";")
  const charset = [...contentType.matchAll(parameter)].find(([, name]) => name?.toLowerCase() === "charset")
  return {
    type: type.trim().toLowerCase(),
    ...(charset && { charset: (charset[2] ?? charset[3] ?? "").toLowerCase() }),
  }
}
