import { type Attributes, context, propagation, type Span, SpanStatusCode, trace } from "@opentelemetry/api"
import { NodeTracerProvider, type ReadableSpan, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node"

// Spans carry rule ids, outcomes, states and codes: never a value of a request, never what an error says (it may quote one)

/** Has spans written, a line of JSON each; another exporter (`@opentelemetry/exporter-trace-otlp-http`) goes into the same place. */
export function traceTo(write: (line: string) => void): void {
  const exporter = {
    export: (spans: readonly ReadableSpan[], done: (result: { code: number }) => void) => {
      for (const span of spans) write(JSON.stringify(lineOf(span)))
      done({ code: 0 })
    },
    shutdown: () => Promise.resolve(),
  }
  new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register()
}

function lineOf(span: ReadableSpan): object {
  const { name, attributes, status, duration, parentSpanContext } = span
  const { traceId, spanId } = span.spanContext()
  const failed = status.code === SpanStatusCode.ERROR ? status.message : undefined
  const ms = Math.round(duration[0] * 1e3 + duration[1] / 1e6)
  return { span: name, trace: traceId, id: spanId, parent: parentSpanContext?.spanId, ms, failed, ...attributes }
}

/** Does a piece of work in a span of its own; `work` may tell more of it with `span.setAttributes`. */
export async function step<T>(name: string, attributes: Attributes, work: (span: Span) => Promise<T>): Promise<T> {
  return trace.getTracer("gateway").startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work(span)
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: kindOf(error) })
      throw error
    } finally {
      span.end()
    }
  })
}

/** What an error may show of itself: its class, and the code of a database or a socket. */
export function kindOf(error: unknown): string {
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown }
  return [name, code].filter((part) => typeof part === "string").join(" ")
}

/** The current trace, as the header that hands it on (W3C Trace Context). */
export function traceparent(): string {
  const carrier: Record<string, string> = {}
  propagation.inject(context.active(), carrier)
  return carrier["traceparent"] ?? ""
}

/** Goes on with a trace that another process, or this one before it was killed, has begun. */
export function within<T>(traceparent: string, work: () => T): T {
  return context.with(propagation.extract(context.active(), { traceparent }), work)
}
