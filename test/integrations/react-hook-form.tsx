import { standardSchemaResolver } from "@hookform/resolvers/standard-schema"
import { type Facts, update, type Value } from "perevir/deals"
import { useEffect, useMemo } from "react"
import { useForm, type UseFormReturn } from "react-hook-form"

const labels = {
  sellerFirstName: "Seller's first name",
  sellerPhone: "Seller's phone",
  productTitle: "Product",
  "handler.senderFirstName": "Sender's first name",
} as const

interface DealFormProps {
  readonly status: Facts["status"]
  /** The deal as it is stored. */
  readonly deal: Value
  readonly send: (changes: Value) => void
}

export function DealForm({ status, deal, send }: DealFormProps) {
  // The state is bound, and the stored deal with it: what the form shows and nobody changed is no change.
  const judge = useMemo(
    () => update.given({ status, current: deal }, { unchanged: "allow", sensitive: "show" }),
    [status, deal],
  )
  const form = useForm({ resolver: standardSchemaResolver(judge), defaultValues: deal, mode: "onChange" })
  const { errors, isDirty } = form.formState

  // What was typed is judged again when the state changes under it.
  useEffect(() => {
    if (isDirty) void form.trigger()
  }, [judge])

  // Only what was changed, as it was judged: letters composed.
  const submit = form.handleSubmit(() => send(judge.assert(form.getValues(undefined, { dirtyFields: true }))))
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p role="alert">{errors.root?.message}</p>
      {Object.keys(labels).map((name) => (
        <Field key={name} name={name as Name} form={form} judge={judge} />
      ))}
      <button>Send</button>
    </form>
  )
}

type Name = keyof typeof labels
interface FieldProps {
  readonly name: Name
  readonly form: UseFormReturn<Value>
  readonly judge: typeof update
}

function Field({ name, form, judge }: FieldProps) {
  const { error } = form.getFieldState(name, form.formState)
  // React Hook Form keeps the message alone; rule, params and fix are one cheap question away.
  const pointer = `/${name.replaceAll(".", "/")}`
  const found = error && judge.checkField(pointer, form.getValues()).issues.find((issue) => issue.pointer === pointer)
  const [fix] = found?.fix ?? []
  const replace = (value: string) => form.setValue(name, value, { shouldDirty: true, shouldValidate: true })
  return (
    <p>
      <label htmlFor={name}>{labels[name]}</label>
      <input
        id={name}
        aria-invalid={error !== undefined}
        aria-describedby={`${name}-error`}
        {...form.register(name, { setValueAs: (text: string) => (text === "" ? undefined : text) })}
      />
      <span id={`${name}-error`} data-rule={found?.rule}>
        {error?.message}
      </span>
      {fix?.op === "replace" && (
        <button type="button" onClick={() => replace(fix.value as string)}>{`Use ${fix.value as string}`}</button>
      )}
      {fix?.op === "remove" && (
        <button type="button" onClick={() => form.resetField(name)}>
          Undo
        </button>
      )}
    </p>
  )
}
