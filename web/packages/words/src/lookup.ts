import { en } from './en'
import { server } from './en/server'
import { zh } from './zh'

export type Language = 'zh' | 'en'
export type Words = typeof zh
/** `module.word`, checked by the compiler. */
export type Key = { [M in keyof Words]: `${M & string}.${keyof Words[M] & string}` }[keyof Words]

const KEPT_AS = 'yipanqi.language'
const files: Record<Language, Record<string, Record<string, string>>> = { zh, en }
let current: Language = kept()

export function language(): Language {
  return current
}

/** The choice is kept on this device; the caller loads the page anew so that every word changes at once. */
export function setLanguage(wanted: Language): void {
  current = wanted
  globalThis.localStorage?.setItem(KEPT_AS, wanted)
}

export function isLanguage(text: unknown): text is Language {
  return text === 'zh' || text === 'en'
}

/** The words for a key; `{name}` in them is filled from `values`. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  const dot = key.indexOf('.')
  const text = files[current][key.slice(0, dot)]?.[key.slice(dot + 1)] ?? key
  return fill(text, values)
}

/** `{name}` is filled from `values`, or `{0}` from a list; what has no value stays. */
export function fill(text: string, values: Record<string, string | number> | string[]): string {
  const named = new Map(Object.entries<string | number>(values))
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(named.get(name) ?? whole))
}

/** A label of the server under its code: its own words, in English ours as far as there are some. */
export function served(code: string, words: string): string {
  return current === 'en' ? (server[code] ?? words) : words
}

/** Sentences one after the other; those that are not there are left out. */
export function together(...sentences: (string | null | false)[]): string {
  return sentences.filter(Boolean).join(current === 'zh' ? '' : ' ')
}

function kept(): Language {
  const choice = globalThis.localStorage?.getItem(KEPT_AS)
  return isLanguage(choice) ? choice : 'zh'
}
