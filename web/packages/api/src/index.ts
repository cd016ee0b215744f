export * from './action'
export * from './call'
export * from './types'
export { Problem, isProblem, problemOf, type Reason } from './problem'
