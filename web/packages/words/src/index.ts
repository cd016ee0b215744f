export { t, served, language, setLanguage, isLanguage, type Key, type Language, type Words } from './lookup'
export * from './dates'
export { deadlineWords, statusWords } from './deadline'
export { problemWords } from './problem'
