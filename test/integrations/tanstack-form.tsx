import { useForm } from "@tanstack/react-form"
import { type Facts, type Issue, update, type Value } from "perevir/deals"
import { useEffect, useMemo } from "react"

const labels = {
  sellerFirstName: "Seller's first name",
  sellerPhone: "Seller's phone",
  productTitle: "Product",
  "handler.senderFirstName": "Sender's first name",
} as const

const nothing: Value = {}

interface DealUpdateProps {
  readonly status: Facts["status"]
  readonly send: (update: Value) => void
}

/** A form of the update itself: what is not typed is not sent. */
export function DealUpdate({ status, send }: DealUpdateProps) {
  const judge = useMemo(() => update.given({ status }, { sensitive: "show" }), [status])
  const form = useForm({
    defaultValues: nothing,
    validators: { onChange: judge },
    // As it was judged: letters composed.
    onSubmit: ({ value }) => send(judge.assert(value)),
  })

  // What was typed is judged again when the state changes under it.
  useEffect(() => {
    if (form.state.isDirty) void form.validate("change")
  }, [judge])

  return (
    <form onSubmit={(event) => (event.preventDefault(), void form.handleSubmit())}>
      <form.Subscribe selector={(state) => state.errorMap.onChange?.[""]}>
        {(issues) => <p role="alert">{issues?.map(({ message }) => message).join("; ")}</p>}
      </form.Subscribe>
      {Object.keys(labels).map((key) => (
        <form.Field key={key} name={key as keyof typeof labels}>
          {({ name, state, handleChange }) => {
            // TanStack Form hands issues on as they are: rule, pointer, params and fix are in them.
            const [issue] = state.meta.errors as readonly (Issue | undefined)[]
            const [fix] = issue?.fix ?? []
            const mended = fix?.op === "replace" ? (fix.value as string) : undefined
            return (
              <p>
                <label htmlFor={name}>{labels[name]}</label>
                <input
                  id={name}
                  value={state.value ?? ""}
                  onChange={({ target }) => handleChange(target.value === "" ? undefined : target.value)}
                  aria-invalid={issue !== undefined}
                  aria-describedby={`${name}-error`}
                />
                <span id={`${name}-error`} data-rule={issue?.rule}>
                  {issue?.message}
                </span>
                {fix && (
                  <button type="button" onClick={() => handleChange(mended)}>
                    {mended === undefined ? "Undo" : `Use ${mended}`}
                  </button>
                )}
              </p>
            )
          }}
        </form.Field>
      ))}
      <button>Send</button>
    </form>
  )
}
