import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { address, csrfToken, get, newKey, post, postForFile } from './call'
import { Problem } from './problem'

const calls: { url: string; init: RequestInit }[] = []

function answering(...answers: (Response | Error)[]) {
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    calls.push({ url, init })
    const answer = answers.shift()
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  })
}
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
const header = (index: number, name: string) => new Headers(calls[index]!.init.headers).get(name)

beforeEach(() => {
  calls.length = 0
  vi.stubGlobal('setTimeout', (resume: () => void) => queueMicrotask(resume))
  vi.stubGlobal('document', { cookie: 'a=b; XSRF-TOKEN=t%3D1' })
})
afterEach(() => vi.unstubAllGlobals())

describe('an address', () => {
  it('leaves out what is empty and joins lists', () => {
    expect(
      address('/loops', { unit: 'u', text: '', status: ['behind', 'overdue'], size: 50, cursor: null }),
    ).toBe('/api/loops?unit=u&status=behind%2Coverdue&size=50')
  })
})

describe('a question', () => {
  it('says when the page asks by itself', async () => {
    answering(json({}), json({}))
    await get('/session')
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000)
    await get('/session')
    vi.restoreAllMocks()
    expect([header(0, 'X-Background'), header(1, 'X-Background')]).toEqual([null, 'true'])
  })
})

describe('a change', () => {
  it('carries the key of the action and the token of the cookie', async () => {
    answering(json({ id: 1 }))
    expect(await post('/me', { name: '甲' })).toEqual({ id: 1 })
    expect(header(0, 'X-XSRF-TOKEN')).toBe('t=1')
    expect(header(0, 'Idempotency-Key')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/)
  })

  it('may be answered by a file', async () => {
    answering(new Response('表格'), json({ code: 'document.damaged', title: '表格已损坏' }, 422))
    expect(await (await postForFile('/org/units/import/marked.xlsx', new FormData())).text()).toBe('表格')
    expect(header(0, 'X-XSRF-TOKEN')).toBe('t=1')
    await expect(postForFile('/org/units/import/marked.xlsx', new FormData())).rejects.toThrow('表格已损坏')
  })

  it('is sent again with the same key when the answer is lost', async () => {
    answering(new TypeError('network'), json({}, 503), json({ done: true }))
    expect(await post('/me', {})).toEqual({ done: true })
    expect(new Set([0, 1, 2].map((index) => header(index, 'Idempotency-Key'))).size).toBe(1)
  })

  it('keeps its key when it is sent by hand again after the network was away', async () => {
    const away = new TypeError('network')
    answering(away, away, away, json({ done: true }), json({ done: true }))
    await expect(post('/me', { name: '乙' })).rejects.toMatchObject({ status: 0 })
    await post('/me', { name: '乙' })
    await post('/me', { name: '乙' })
    expect(header(3, 'Idempotency-Key')).toBe(header(0, 'Idempotency-Key'))
    expect(header(4, 'Idempotency-Key')).not.toBe(header(0, 'Idempotency-Key'))
  })

  it('asks for a new token once when the form has expired', async () => {
    answering(json({ code: 'platform.form-expired' }, 403), json({}), json({ done: true }))
    expect(await post('/me', {})).toEqual({ done: true })
    expect(calls.map((call) => call.url)).toEqual(['/api/me', '/api/session', '/api/me'])
    expect(header(2, 'Idempotency-Key')).toBe(header(0, 'Idempotency-Key'))
  })

  it('throws what the server refused, with its sentence and fields', async () => {
    answering(
      json(
        {
          code: 'org.name-missing',
          title: '请填写姓名',
          values: ['姓名'],
          errors: [{ pointer: '/name', code: 'empty' }],
        },
        400,
      ),
    )
    const problem = await post('/me', {}).catch((refusal: Problem) => refusal)
    expect(problem).toMatchObject({ status: 400, title: '请填写姓名', values: ['姓名'] })
    expect((problem as Problem).of('/name')).toBe('empty')
  })
})

describe('a question', () => {
  it('ends as offline when the network stays away', async () => {
    answering(new TypeError('1'), new TypeError('2'), new TypeError('3'))
    await expect(get('/session')).rejects.toMatchObject({ status: 0, code: 'office.offline' })
  })

  it('survives a gateway that answers with a page', async () => {
    answering(new Response('<html>', { status: 404 }))
    await expect(get('/session')).rejects.toMatchObject({ status: 404, code: 'http.404' })
  })
})

describe('keys and tokens', () => {
  it('never repeats a key', () => expect(newKey()).not.toBe(newKey()))
  it('is empty without a cookie', () => expect(csrfToken('a=b')).toBe(''))
})
