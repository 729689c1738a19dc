export { type AppliedFix, fix, type Fixed } from "./fix.js"
