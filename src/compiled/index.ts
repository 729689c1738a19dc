// What compiled code imports. Not for use by hand: names here may change with any version, together with the compiler.
export { composed } from "../check/compose.js"
export { dig, gather } from "../check/dig.js"
export { isOrdinary } from "../check/kind.js"
export { overlaid } from "../check/overlay.js"
export { placeAt } from "../operation/place.js"
export { at, root } from "./at.js"
export { compiled } from "./compiled.js"
export {
  after,
  bare,
  chosen,
  header,
  isList,
  isLongList,
  isObject,
  lazily,
  missing,
  own,
  unknown,
  unlisted,
} from "./container.js"
export { editable, isOpen } from "./editable.js"
export { find, findsNothing } from "./find.js"
export { agreed } from "./known.js"
export { leaf, ofContainer } from "./leaf.js"
export { node, rule } from "./node.js"
export { Pass } from "./pass.js"
export { fail, fault, given, isOn, lack, listed, sent } from "./placed.js"
export { BROKEN, isAbsent, isSound, isTyped, NOWHERE, UNREADABLE, WRONG } from "./state.js"
export { union } from "./union.js"
export { reconciler } from "../wire/reconcile.js"
