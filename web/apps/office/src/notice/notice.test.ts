import { setLanguage } from '@yipanqi/words'
import { afterEach, expect, it } from 'vitest'
import { doorOf, noticeWords } from './notice'

afterEach(() => setLanguage('zh'))

it('leads to the loop or the report that it is about', () => {
  expect(doorOf({ subjectKind: 'loop', subjectRef: '7' })).toBe('/loops/7')
  expect(doorOf({ subjectKind: 'report', subjectRef: '8' })).toBe('/intake/8')
  expect(doorOf({ subjectKind: 'register', subjectRef: '' })).toBe('/loops')
})

it('says what happened in the language of the office, and to what as it is called', () => {
  const notice = { kind: 'loop.signed', text: '签收：督〔2026〕7 号 排查门店：登记造册' }
  expect(noticeWords(notice)).toBe('签收：督〔2026〕7 号 排查门店：登记造册')
  setLanguage('en')
  expect(noticeWords(notice)).toBe('Signed: 督〔2026〕7 号 排查门店：登记造册')
})
