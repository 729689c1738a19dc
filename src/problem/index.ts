export { mediaType, problem, type Problem, type ProblemError, type ProblemOptions, type Refused } from "./problem.js"
