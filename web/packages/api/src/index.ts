export * from './call'
export * from './types'
export { Problem, isProblem } from './problem'
