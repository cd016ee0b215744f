import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RUN } from './desk.mjs'
import { openOffice, settled, visit } from './office.mjs'

/** Two administrators with the same form open: the second is told before he puts his words over the first one's. */
let one
let other
const office = openOffice(async () => {
  one = await office.signIn('系统管理岗')
  other = await office.signIn('系统管理岗')
})
const button = (within, name) => within.getByRole('button', { name, exact: true })
const sheetOf = (page) => page.getByRole('dialog')
const field = (page, label) => sheetOf(page).locator('.field', { hasText: label }).first().locator('input')

async function saved(page, send = '保存') {
  await button(sheetOf(page), send).click()
  await sheetOf(page).waitFor({ state: 'detached' })
}

/** Saves on words that are old, is told so, and has lost nothing; the second time it is meant. */
async function isTold(label, words, send = '保存') {
  await button(sheetOf(one), send).click()
  await sheetOf(one)
    .getByRole('alert')
    .getByText(/改动?过/)
    .waitFor()
  await sheetOf(one).getByText('您填的还在').waitFor()
  assert.equal(await field(one, label).inputValue(), words)
}

/** He was in another window meanwhile, and his page is fetched anew. */
async function lookAgain() {
  for (const isHidden of [true, false])
    await one.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
      document.dispatchEvent(new Event('visibilitychange'))
    }, isHidden)
}

async function openBoth(path, open) {
  for (const page of [one, other]) {
    await visit(page, path)
    await open(page)
    await sheetOf(page).waitFor()
  }
}

test('a unit', async () => {
  await visit(one, '/org')
  await one.getByRole('link', { name: '石桥街道' }).first().click()
  await one.locator('h2').getByText('石桥街道').waitFor()
  await openBoth(new URL(one.url()).pathname, (page) => button(page, '修改单位').click())
  await field(other, '别名').fill(`石桥${RUN}`)
  await saved(other)
  await lookAgain()
  await one.locator('main').getByText(`石桥${RUN}`).waitFor({ state: 'attached' })
  await field(one, '排序').fill('37')
  await isTold('排序', '37')
  await other.reload()
  await settled(other)
  await other.locator('main').getByText(`石桥${RUN}`).waitFor()
  await saved(one)
})

test('a post', async () => {
  const change = (page) => button(page.locator('main section li').first(), '修改').click()
  await openBoth(new URL(one.url()).pathname, change)
  await field(other, '排序').fill('41')
  await saved(other)
  await field(one, '排序').fill('42')
  await isTold('排序', '42')
  await saved(one)
})

test('a person', async () => {
  await visit(other, '/people')
  await button(other, '增加人员').click()
  await field(other, '姓名').fill(`沈砚秋${RUN}`)
  await saved(other)
  await openBoth('/people', async (page) => {
    await page.getByLabel('查姓名、账号、电话').fill(`沈砚秋${RUN}`)
    await button(page.getByRole('row').filter({ hasText: `沈砚秋${RUN}` }), '修改').click()
  })
  await field(other, '姓名').fill(`沈砚秋${RUN}甲`)
  await saved(other)
  await field(one, '手机号').fill(`1370000${RUN}`)
  await isTold('手机号', `1370000${RUN}`)
  await saved(one)
})

test('the calendar of a year', async () => {
  const year = 2031 + (RUN % 60)
  const fill = async (page, title, to) => {
    await field(page, '依据的通知').fill(title)
    await button(sheetOf(page), '增加一段').click()
    await sheetOf(page).getByLabel('节日').last().fill('园区日')
    await sheetOf(page).getByLabel('第一天', { exact: true }).last().fill(`${year}-06-20`)
    await sheetOf(page).getByLabel('最后一天', { exact: true }).last().fill(`${year}-06-${to}`)
  }
  const preview = (page) => button(sheetOf(page), '看看会改变什么').click()
  await openBoth(`/calendar/${year}`, (page) => page.getByRole('button', { name: /放假安排$/ }).click())
  await fill(other, `国务院办公厅通知${RUN}`, '24')
  await preview(other)
  await saved(other, '公布')
  await lookAgain()
  await one.locator('main').getByText(`国务院办公厅通知${RUN}`).waitFor({ state: 'attached' })
  // six days more: in any year some of them are no days of rest
  await fill(one, `国务院办公厅的另一份通知${RUN}`, '30')
  await preview(one)
  await isTold('依据的通知', `国务院办公厅的另一份通知${RUN}`, '公布')
  await preview(one)
  await saved(one, '公布')
})
