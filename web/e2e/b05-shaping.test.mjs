import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caretBefore, item, mark, onDesk, press, readIn, report } from './desk.mjs'
import { openOffice } from './office.mjs'

const STATIONS = '应急管理局要组织一次全区加油站安全检查，并在2039年3月20日前形成检查报告'
const DRAINS = '建设局要完成城南路雨水管网清淤，2039年4月10日前报送清淤台账'
const COLD = '今年以来全区冷库用电形势总体平稳'
const SAID = `会议指出，${STATIONS}。${DRAINS}。${COLD}。`

let clerk
const office = openOffice(async () => {
  clerk = await office.signIn('督查岗')
})

const onAReport = (ordinal, page = clerk) => readIn(page, report(ordinal, SAID))

test('the clerk splits a proposal where he clicked in the source, and joins the parts again', async () => {
  await onAReport('甲')
  await caretBefore(clerk, '并在2039年3月20日前')
  await clerk.keyboard.press('s')
  await item(clerk, '形成检查报告').waitFor()
  await clerk.getByText('3 项　已定 0').waitFor()
  await press(clerk, '加油站', '并下一项')
  await clerk.getByText('2 项　已定 0').waitFor()
  assert.deepEqual(await clerk.locator('.list .it .n').allInnerTexts(), ['1', '2'])
  await press(clerk, '加油站', '修改')
  assert.equal(await clerk.locator('form blockquote').innerText(), STATIONS)
})

test('splits with the mouse alone: a button stands by the place that was clicked', async () => {
  await onAReport('乙')
  await caretBefore(clerk, '并在2039年3月20日前')
  await clerk.locator('section.source').getByRole('button', { name: '从这里拆开' }).click()
  await clerk.getByText('3 项　已定 0').waitFor()
})

test('a split that nobody pointed at sets a caret in the quote, and says how to go on', async () => {
  await onAReport('丙')
  await press(clerk, '加油站', '拆成两项')
  await clerk.getByText('在原文里点要拆开的位置，或用左右键移动光标').waitFor()
  await clerk.getByText('2 项　已定 0').waitFor()
  await clerk.locator('section.source').getByRole('button', { name: '从这里拆开' }).click()
  await clerk.getByText('3 项　已定 0').waitFor()
})

test('rejects a proposal with a reason that stays beside it, and takes it up again', async () => {
  await onAReport('丁')
  await item(clerk, '雨水管网').click()
  await clerk.keyboard.press('x')
  await clerk.getByRole('dialog').waitFor()
  await clerk.keyboard.type('上月已经清淤完毕')
  await clerk.keyboard.press('Control+Enter')
  await item(clerk, '雨水管网').getByText('上月已经清淤完毕').waitFor()
  await clerk.getByText('不立项 1').waitFor()
  await press(clerk, '雨水管网', '恢复待定')
  await item(clerk, '雨水管网').getByText('待定').waitFor()
})

test('adds what was missed by marking its words', async () => {
  await onAReport('戊')
  await mark(clerk, COLD)
  await clerk.keyboard.press('a')
  await item(clerk, COLD).getByText('待定').waitFor()
  await clerk.getByText('3 项　已定 0').waitFor()
  assert.equal(await clerk.locator('section.source .q').filter({ hasText: COLD }).count(), 1)
})

test('adds it on a phone, where there are no keys', async () => {
  const phone = await office.signIn('督查岗', 390)
  await onAReport('己', phone)
  await phone.getByRole('tab', { name: '原文' }).click()
  await mark(phone, COLD)
  await phone.locator('section.source').getByRole('button', { name: '立项' }).click()
  await phone.getByRole('tab', { name: '事项 3' }).click()
  await item(phone, COLD).getByText('待定').waitFor()
  await phone.context().close()
})

test('words that are already part of a proposal are not added twice', async () => {
  await onAReport('庚')
  await mark(clerk, '雨水管网清淤')
  await clerk.keyboard.press('a')
  await clerk.getByText('选中的文字里已有第 2 项').waitFor()
  await clerk.getByText('2 项　已定 0').waitFor()
})

test('the same file read again is pointed out, with the way to the first', async () => {
  await onAReport('辛')
  const first = new URL(clerk.url()).pathname
  await readIn(clerk, report('辛', SAID))
  await clerk.getByText('这份文件读过：').waitFor()
  const earlier = clerk.locator(`header a[href="${first}"]`)
  await earlier.click()
  await clerk.waitForURL((address) => address.pathname === first)
})

test('a proposal that another changed meanwhile is not overwritten before one was told', async () => {
  await onAReport('壬')
  const other = await office.signIn('督查岗')
  await other.goto(clerk.url())
  await onDesk(other)
  await press(clerk, '雨水管网', '修改')
  await press(other, '雨水管网', '修改')
  await other.getByLabel(/^成果/).fill('清淤台账和照片')
  await other.getByRole('button', { name: '只保存' }).click()
  await other.locator('form blockquote').waitFor({ state: 'detached' })
  await clerk.waitForResponse((answer) => answer.url().endsWith('/here'), { timeout: 40_000 })
  await clerk.getByLabel('任务内容').fill('完成城南路雨水管网清淤，并拍照')
  await clerk.getByRole('button', { name: '只保存' }).click()
  await clerk.locator('form').getByRole('alert').waitFor()
  assert.equal(await clerk.getByLabel('任务内容').inputValue(), '完成城南路雨水管网清淤，并拍照')
  await clerk.getByRole('button', { name: '只保存' }).click()
  await item(clerk, '并拍照').getByText('待定').waitFor()
  await other.context().close()
})

test('an editor with words in it stays open whatever is pressed beside it, until it is saved or left', async () => {
  await onAReport('子')
  await press(clerk, '雨水管网', '修改')
  await clerk.getByLabel(/^成果/).fill('清淤台账和照片')
  await item(clerk, '加油站').click({ position: { x: 4, y: 4 } })
  await clerk.getByText('有未保存的改动').waitFor()
  await clerk.locator('section.source .q').filter({ hasText: '加油站' }).first().click()
  assert.equal(await clerk.getByLabel(/^成果/).inputValue(), '清淤台账和照片')
  await clerk.keyboard.press('Escape')
  await clerk.locator('form blockquote').waitFor({ state: 'detached' })
  await clerk.locator('section.list:focus').waitFor()
})
