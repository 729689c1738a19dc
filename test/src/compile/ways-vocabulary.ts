// What runs of an invented API's rules: they never pass, and say what they read.

export const never = () => false
export const read = (read: object) => read
export const locks = { cites: "a row", says: "It may not be sent." } as const
const said = () => "a way"
export const messages = {
  "ways.editable": said,
  "ways.pay": said,
  "ways.to": said,
  "ways.names": said,
  "ways.office": said,
  "ways.b": said,
}
