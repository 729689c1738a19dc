// What runs of an invented API's rules: they never pass, and say what they read.

export const never = () => false
export const read = (read: object) => read
export const messages = { "boxes.route": () => "a route", "boxes.box": () => "a box", "boxes.any": () => "any box" }
