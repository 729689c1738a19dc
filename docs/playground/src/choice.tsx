interface Props {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string, tag?: string])[]
  readonly onChoose: (value: string) => void
}

/** A list to choose from, without a visible label: what is chosen says what it is. */
export const Choice = ({ name, label, value, options, onChoose }: Props) => (
  <label>
    <span class="unseen">{label}</span>
    <select name={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {options.map(([one, text, tag]) => (
        <option key={one} value={one} lang={tag}>
          {text}
        </option>
      ))}
    </select>
  </label>
)
