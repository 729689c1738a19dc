export { mediaType, problem, type Problem, type ProblemError, type ProblemOptions } from "./problem.js"
export { Rejected, type Refused } from "../verdict/rejected.js"
