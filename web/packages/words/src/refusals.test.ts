import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '@yipanqi/api'
import { problems } from './en/problems'
import { problemWords, reasonWords, setLanguage, term } from '.'

const files = import.meta.glob<string>('../../../../src/main/resources/{problems,facts}/*.properties', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sentences = (folder: string) =>
  Object.entries(files)
    .filter(([path]) => path.includes(`/${folder}/`))
    .flatMap(([, text]) => text.split('\n'))
    .filter((line) => line.includes('='))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const)
const places = (text: string) => [...text.matchAll(/\{(\d)\}/g)].map(([, place]) => place!)
const reason = (code: string, ...values: string[]) => ({ code, title: '说不出的原因', values })

beforeEach(() => setLanguage('en'))
afterEach(() => setLanguage('zh'))

describe('the refusals of the server', () => {
  it('are all said in English, with no place that the Chinese has not', () => {
    expect(sentences('problems').length).toBeGreaterThan(100)
    for (const [code, chinese] of sentences('problems')) {
      expect(problems[code], code).toMatch(/^[^\p{Script=Han}]{6,}$/u)
      expect(places(chinese), code).toEqual(expect.arrayContaining(places(problems[code]!)))
    }
  })
  it('are none that it no longer knows', () => {
    const known = sentences('problems').map(([code]) => code)
    expect(known).toEqual(expect.arrayContaining(Object.keys(problems)))
  })
  it('name every step in English', () => {
    expect(sentences('facts').length).toBeGreaterThan(40)
    for (const [, label] of sentences('facts')) expect(term(label), label).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('a refusal', () => {
  it('says its terms in English and leaves names as they are', () => {
    expect(reasonWords(reason('loop.wrong-stage', '在办', '签收'))).toBe(
      'The item is “under way” now: you cannot sign.',
    )
    expect(reasonWords(reason('org.alias-taken', '西所', '城西街道'))).toBe(
      '“西所” is a name of “城西街道” and cannot mean another unit.',
    )
  })
  it('says what stands in a term', () => {
    expect(reasonWords(reason('platform.bad-input', '缺少领域'))).toBe(
      'This was not accepted: missing: field.',
    )
    expect(
      reasonWords(reason('platform.bad-input', '任职日期：“尽快”不是日期，请写成 2026-09-30 的样子')),
    ).toBe('This was not accepted: date of appointment: “尽快” is no date: write it as 2026-09-30.')
    expect(
      reasonWords(reason('platform.bad-input', '上级单位：没有名为“园林处”的单位；排序号：“第三”不是数字')),
    ).toBe('This was not accepted: unit above: there is no unit “园林处”; rank: “第三” is no number.')
    expect(
      reasonWords(reason('platform.bad-input', '类别“机关”不认识，可填：全区、部门、街道、其他')),
    ).toMatch(/the kind “机关” is not known, it can be Zone/)
    expect(
      reasonWords(
        reason(
          'meeting.not-ready',
          '第 3 项：“园林处”不是本区已登记的单位，请指定是哪个单位，或从本项删去。',
        ),
      ),
    ).toBe(
      'It cannot be issued yet. Item 3: “园林处” is no unit of this zone: say which unit it is, or take it out.',
    )
    expect(
      reasonWords(
        reason(
          'meeting.confirm-first',
          '第 1 项期限2026年11月30日 24:00已过，请确认。第 2 项期限2026年12月2日 15:00不足一天，请确认。等 7 项。',
        ),
      ),
    ).toBe(
      'Confirm the deadlines first. Item 1: The deadline 30 Nov 2026 24:00 is past: please confirm. ' +
        'Item 2: The deadline 2 Dec 2026 15:00 is less than a day away: please confirm. There are 7 of them.',
    )
    expect(
      reasonWords(reason('platform.changed-meanwhile', '督查岗（甲）', '11月21日 16:20', '催办')),
    ).toMatch(/督查岗（甲） changed it, 21 Nov 16:20 \(remind\)/)
  })
  it('is told apart from the step of the same code', () =>
    expect(reasonWords(reason('loop.returned', '签收'))).toMatch(/^The item was returned and waits/))
  it('stays Chinese in the Chinese office, without its values or when it is new', () => {
    expect(reasonWords(reason('loop.wrong-stage'))).toBe('说不出的原因')
    expect(reasonWords(reason('loop.never-heard-of', '签收'))).toBe('说不出的原因')
    setLanguage('zh')
    expect(reasonWords(reason('loop.wrong-stage', '在办', '签收'))).toBe('说不出的原因')
    expect(term('在办')).toBe('在办')
  })
  it('comes as a problem too', () => {
    expect(
      problemWords(new Problem(400, 'loop.words-missing', '请写明延期理由。', [], null, ['延期理由'])),
    ).toBe('Say the reason for the extension.')
  })
})
