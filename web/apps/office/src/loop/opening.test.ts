import { expect, it } from 'vitest'
import { isReady, openingBody, type Opening } from './opening'

const form: Opening = {
  what: ' 修复路灯 ',
  source: '',
  field: 'other',
  lead: ['u'],
  assisting: [],
  sponsorPostId: null,
  verifierPostId: 'v',
  due: { date: '2026-12-01', time: null },
  reportEvery: 'NONE',
  proof: '',
}

it('needs a task, one lead, a verifier, and a day or a rhythm', () => {
  expect(isReady(form)).toBe(true)
  expect(isReady({ ...form, what: ' ' })).toBe(false)
  expect(isReady({ ...form, lead: [] })).toBe(false)
  expect(isReady({ ...form, due: null })).toBe(false)
  expect(isReady({ ...form, due: null, reportEvery: 'MONTHLY' })).toBe(true)
})

it('sends words without the white around them, and no day where there is none', () => {
  expect(openingBody(form)).toMatchObject({ what: '修复路灯', due: '2026-12-01' })
  expect(openingBody({ ...form, due: null })).toMatchObject({ due: null })
})
