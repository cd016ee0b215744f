import { hearTime } from './clock'
import { Problem, problemOf } from './problem'

export type Query = Record<string, string | number | boolean | null | undefined | string[]>
export type Method = 'POST' | 'PUT' | 'DELETE'

const WAITS = [400, 1500]
const PASSING = new Set([502, 503, 504])
/** Keys of changes whose answer never came. */
const unanswered = new Map<string, string>()

/** A key that names one action of the user; the same action sent twice keeps its key and is done once. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The address with its query; empty values are left out, lists are joined by commas. */
export function address(path: string, query: Query = {}): string {
  const pairs = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(',') : value
    if (text !== null && text !== undefined && text !== '') pairs.set(name, String(text))
  }
  const tail = pairs.toString()
  return '/api' + path + (tail && '?' + tail)
}

const LEFT_ALONE_MS = 60_000
let touched = Date.now()
for (const sign of ['pointerdown', 'pointermove', 'wheel', 'keydown'])
  globalThis.addEventListener?.(sign, () => (touched = Date.now()), { capture: true, passive: true })

/** What a page that was left alone asks for says so, and keeps nobody signed in. */
export function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  const alone = Date.now() - touched > LEFT_ALONE_MS
  return ask<T>(address(path, query), {
    ...(signal ? { signal } : {}),
    ...(alone ? { headers: { 'X-Background': 'true' } } : {}),
  })
}

/**
 * One change. Lost answers are asked for again with the same key, so it happens once; when the network stayed
 * away, the same change sent by hand later still carries its first key.
 */
export async function send<T>(method: Method, path: string, body?: unknown, key?: string): Promise<T> {
  const isForm = body instanceof FormData
  const text = isForm ? '' : JSON.stringify(body ?? {})
  const action = isForm ? undefined : `${method} ${path} ${text}`
  const name = key ?? (action && unanswered.get(action)) ?? newKey()
  try {
    const answer = await change<T>(method, path, isForm ? body : text, name)
    if (action) unanswered.delete(action)
    return answer
  } catch (failure) {
    if (action && failure instanceof Problem) {
      if (failure.isOffline || PASSING.has(failure.status)) unanswered.set(action, name)
      else unanswered.delete(action)
    }
    throw failure
  }
}

/** A file, or why it is not given. */
export const getFile = (path: string) => ask<Blob>('/api' + path, {}, (answer) => answer.blob())

/** A file for a file: the answer is kept as it comes. */
export const postForFile = (path: string, form: FormData) =>
  change<Blob>('POST', path, form, newKey(), (answer) => answer.blob())

async function change<T>(
  method: Method,
  path: string,
  body: FormData | string,
  key: string,
  read = readJson,
): Promise<T> {
  const init = (): RequestInit => ({
    method,
    body,
    headers: {
      'Idempotency-Key': key,
      'X-XSRF-TOKEN': csrfToken(document.cookie),
      ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
    },
  })
  if (!csrfToken(document.cookie)) await get('/session')
  try {
    return await ask<T>('/api' + path, init(), read)
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.code !== 'platform.form-expired') throw refusal
    await get('/session')
    return ask<T>('/api' + path, init(), read)
  }
}

export const post = <T>(path: string, body?: unknown, key?: string) => send<T>('POST', path, body, key)
export const put = <T>(path: string, body?: unknown, key?: string) => send<T>('PUT', path, body, key)

/** A file as form data, under the name `file`. */
export function fileForm(file: File): FormData {
  const form = new FormData()
  form.set('file', file)
  return form
}

export function csrfToken(cookies: string): string {
  const pair = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='))
  return pair ? decodeURIComponent(pair.slice('XSRF-TOKEN='.length)) : ''
}

async function ask<T>(url: string, init: RequestInit, read = readJson): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const wait = WAITS[attempt]
    const answer = await fetch(url, { ...init, credentials: 'same-origin' }).catch((failure: unknown) => {
      if (init.signal?.aborted) throw failure
      return null
    })
    if (answer) hearTime(answer.headers.get('Date'))
    if (answer?.ok) return (answer.status === 204 ? undefined : await read(answer)) as T
    if (wait === undefined || (answer && !PASSING.has(answer.status)))
      throw answer ? await problemOf(answer) : new Problem(0, 'office.offline', '')
    await new Promise((resume) => setTimeout(resume, wait))
  }
}

async function readJson(answer: Response): Promise<unknown> {
  const text = await answer.text()
  return text ? JSON.parse(text) : undefined
}
