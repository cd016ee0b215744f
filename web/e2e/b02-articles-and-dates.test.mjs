import { test } from 'node:test'
import { dialog, item, press, readIn, report } from './desk.mjs'
import { openOffice } from './office.mjs'

const FIRST = '会议指出，应急管理局要组织一次全区加油站安全检查，3月20日前形成检查报告。'
const SECOND = '会议指出，建设局要完成城南路雨水管网清淤，4月10日前报送清淤台账。'

let clerk
const office = openOffice(async () => {
  clerk = await office.signIn('督查岗')
})

test('the clerk cuts an article in two: the second is read with its own date, what was decided stays', async () => {
  await readIn(clerk, report('甲', FIRST, '2039年3月1日') + '\n' + report('乙', SECOND, '2040年3月2日'))
  await item(clerk, '雨水管网').getByText('2039年4月10日').waitFor()
  await press(clerk, '加油站', '收下')
  await item(clerk, '加油站').getByText('已收').waitFor()
  const cuts = await dialog(clerk, '分篇')
  await cuts
    .getByRole('checkbox', { name: /乙次安全生产例会/ })
    .first()
    .check()
  await cuts.getByRole('button', { name: '按 2 篇重新分' }).click()
  await clerk.getByText('已重新分篇').waitFor()
  await clerk.getByText('2 篇会议').waitFor()
  await item(clerk, '雨水管网').getByText('2040年4月10日').waitFor()
  await item(clerk, '加油站').getByText('已收').waitFor()
})

test('joins the two again', async () => {
  const cuts = await dialog(clerk, '分篇')
  await cuts
    .getByRole('checkbox', { name: /乙次安全生产例会/ })
    .first()
    .uncheck()
  await cuts.getByRole('button', { name: '按 1 篇重新分' }).click()
  await clerk.getByText('1 篇会议').waitFor()
  await item(clerk, '雨水管网').getByText('2039年4月10日').waitFor()
})

test('a date without a year gets its year once the clerk gives the meeting’s date', async () => {
  await readIn(clerk, report('丙', FIRST, ''))
  await item(clerk, '加油站').getByText('3月20日前').first().waitFor()
  const data = await dialog(clerk, '会议信息')
  await data.getByLabel('会议日期').fill('2041-03-01')
  await data.getByRole('button', { name: '保存' }).click()
  await data.waitFor({ state: 'detached' })
  await item(clerk, '加油站').getByText('2041年3月20日').waitFor()
  await clerk.reload()
  await item(clerk, '加油站').getByText('2041年3月20日').waitFor()
})

test('a meeting whose year is not told is said to be so, and its likely year is one press away', async () => {
  await readIn(clerk, report('戊', FIRST, '3月1日'))
  await clerk.getByText('3月1日（原文没有年份）').first().waitFor()
  await item(clerk, '加油站').getByText('要有会议日期才能推算').waitFor()
  const data = await dialog(clerk, '会议信息')
  const likely = data.getByRole('button', { name: /^就是\d{4}年3月1日$/ })
  const year = Number(/\d{4}/.exec(await likely.innerText())[0])
  await likely.click()
  await likely.waitFor({ state: 'detached' })
  await data.getByRole('button', { name: '保存' }).click()
  await data.waitFor({ state: 'detached' })
  await item(clerk, '加油站').getByText(`${year}年3月20日`).first().waitFor()
})

test('a deadline that somebody has accepted stays when the meeting’s date is corrected', async () => {
  await readIn(clerk, report('丁', FIRST, '2039年3月1日'))
  await press(clerk, '加油站', '收下')
  await item(clerk, '加油站').getByText('已收').waitFor()
  const data = await dialog(clerk, '会议信息')
  await data.getByLabel('会议日期').fill('2041-03-01')
  await data.getByRole('button', { name: '保存' }).click()
  await data.waitFor({ state: 'detached' })
  await clerk.reload()
  await item(clerk, '加油站').getByText('2039年3月20日').waitFor()
})

test('a deadline that is past does not stop the rest from being put right', async () => {
  await readIn(clerk, report('己', FIRST, '2025年3月1日'))
  await press(clerk, '加油站', '修改')
  await clerk.getByLabel(/^成果/).fill('检查报告')
  await clerk.getByRole('button', { name: '保存并收下' }).click()
  await item(clerk, '加油站').getByText('已收').waitFor()
  await item(clerk, '加油站').getByText('2025年3月20日').first().waitFor()
})
