export {
  t,
  served,
  together,
  language,
  setLanguage,
  isLanguage,
  type Key,
  type Language,
  type Words,
} from './lookup'
export * from './dates'
export { deadlineWords, lastDayWords, statusWords } from './deadline'
export { problemWords, reasonWords } from './problem'
export { term } from './term'
