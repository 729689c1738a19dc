export { format, type FormatOptions, type PrintedVerdict } from "./format.js"
