import assert from 'node:assert/strict'
import { test } from 'node:test'
import { item, onDesk, report } from './desk.mjs'
import { openOffice, settled, visit } from './office.mjs'

const STATIONS = '应急管理局要组织一次全区加油站安全检查，并在2039年3月20日前形成检查报告'
const DRAINS = '建设局要完成城南路雨水管网清淤，2039年4月10日前报送清淤台账'
const COLD = '今年以来全区冷库用电形势总体平稳'
const SAID = `会议指出，${STATIONS}。${DRAINS}。${COLD}。`

let clerk
const office = openOffice(async () => {
  clerk = await office.signIn('督查岗')
})

const press = async (...keys) => {
  for (const key of keys) await clerk.keyboard.press(key)
}
const focused = () =>
  clerk.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
  })

/** Tab until the control with this name has the focus. */
async function tabTo(name, way = 'Tab') {
  for (let stop = 0; stop < 60; stop++) {
    if (name.test(await focused())) return
    await press(way)
  }
  assert.fail(`no Tab leads to ${name}; the focus is at ${await focused()}`)
}

/** Keys until the item of the list that says these words is the current one. */
async function goTo(words) {
  const isThere = () => item(clerk, words).evaluate((one) => one.getAttribute('aria-current') === 'true')
  for (let step = 0; step < 10 && !(await isThere()); step++) await press('ArrowUp')
  for (let step = 0; step < 10 && !(await isThere()); step++) await press('ArrowDown')
  assert.ok(await isThere(), words)
}

const heard = (words) => clerk.locator('section.source [role="status"]').filter({ hasText: words }).waitFor()
const marked = () => clerk.evaluate(() => getSelection().toString())

test('a report is read in from the keyboard', async () => {
  await visit(clerk, '/intake')
  await clerk.locator('h1').first().waitFor()
  await clerk.evaluate(() => document.activeElement?.blur?.())
  const isPaste = () => clerk.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')
  for (let stop = 0; stop < 40 && !(await isPaste()); stop++) await press('Tab')
  await clerk.keyboard.insertText(report('键', SAID))
  await tabTo(/^读入/)
  await press('Enter')
  await onDesk(clerk)
})

test('the key help names what the keys do in the text', async () => {
  await press('?')
  await clerk.getByRole('dialog').getByText('到原文里，用键盘选句子和文字').waitFor()
  await press('Escape')
  await clerk.getByRole('dialog').waitFor({ state: 'detached' })
})

test('a proposal is split where the caret was moved to, and joined again', async () => {
  await goTo('加油站')
  await press('s')
  await heard(/光标在.*和“并在2039年/)
  assert.equal(await focused(), '原文')
  await press('ArrowRight', 'ArrowRight')
  await heard(/和“2039年3月/)
  await press('Control+ArrowLeft')
  await heard(/和“并在2039年/)
  assert.ok(await clerk.locator('section.source .caret').isVisible())
  await press('Enter')
  await item(clerk, '形成检查报告').waitFor()
  await clerk.getByText('3 项　已定 0').waitFor()
  assert.equal(await focused(), '识别出的事项')
  await goTo('加油站')
  await press('m')
  await clerk.getByText('2 项　已定 0').waitFor()
})

test('Escape leaves the text, and nothing is split', async () => {
  await press('s')
  await heard('光标在')
  await press('Escape')
  assert.equal(await focused(), '识别出的事项')
  assert.equal(await marked(), '')
  await clerk.getByText('2 项　已定 0').waitFor()
})

test('the original characters of a highlight are seen', async () => {
  await goTo('雨水管网')
  await press('o')
  await heard(/^选中：建设局.*与原件逐字一致/)
  await press('Enter')
  await clerk.locator('section.source aside').getByText('与原件逐字一致').waitFor()
  assert.equal(await marked(), DRAINS)
})

test('words chosen sentence by sentence and character by character become a directive', async () => {
  await press('ArrowDown')
  await heard('选中：' + COLD)
  await press('Shift+ArrowUp')
  await heard('选中：' + DRAINS)
  await press('Shift+ArrowDown')
  assert.equal(await marked(), COLD + '。')
  await press('Shift+ArrowLeft')
  assert.equal(await marked(), COLD)
  await press('a')
  await item(clerk, COLD).getByText('待定').waitFor()
  await clerk.getByText('3 项　已定 0').waitFor()
  assert.equal(await focused(), '识别出的事项')
})

test('it is rejected with a reason', async () => {
  await press('x')
  await clerk.getByRole('dialog').waitFor()
  await clerk.keyboard.type('只是情况，不是任务')
  await press('Control+Enter')
  await item(clerk, COLD).getByText('只是情况，不是任务').waitFor()
})

test('a proposal is edited and accepted, the other accepted, the rest noted as background', async () => {
  await goTo('雨水管网')
  await press('e')
  await clerk.locator('form blockquote').waitFor()
  await press('Control+a')
  await clerk.keyboard.insertText('完成城南路雨水管网清淤，并拍照存档')
  await press('Control+Enter')
  await item(clerk, '并拍照存档').getByText('已收').waitFor()
  await goTo('加油站')
  await press('Enter')
  await item(clerk, '加油站').getByText('已收').waitFor()
  for (let left = 0; left < 6 && !(await clerk.getByText('都定了').isVisible()); left++) {
    await press('n', 'b')
    await clerk.waitForTimeout(300)
  }
  await clerk.getByText('都定了').waitFor()
})

test('and the whole is issued', async () => {
  await tabTo(/^交办 2 项/, 'Shift+Tab')
  await press('Enter')
  await clerk.getByRole('dialog').waitFor()
  await tabTo(/^交办 2 项/)
  await press('Enter')
  await clerk.getByText('秒后通知各单位').waitFor()
  await settled(clerk)
})
