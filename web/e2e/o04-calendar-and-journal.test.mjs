import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openOffice, settled, visit } from './office.mjs'

const NEXT = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() + 1

let admin
let clerk
const office = openOffice(async () => {
  admin = await office.signIn('系统管理岗')
  clerk = await office.signIn('督查岗')
})
const button = (within, name) => within.getByRole('button', { name, exact: true })

/** A weekend day of March, which no festival takes. */
function saturday() {
  const first = new Date(Date.UTC(NEXT, 2, 8))
  return `${NEXT}-03-${String(8 + ((13 - first.getUTCDay()) % 7)).padStart(2, '0')}`
}

async function addSpan(sheet, name, from, to, kind) {
  await button(sheet, '增加一段').click()
  const span = sheet.getByRole('listitem').last()
  await span.getByLabel('节日').fill(name)
  await span.getByLabel('第一天').fill(from)
  await span.getByLabel('最后一天').fill(to)
  await span.getByLabel('怎么算').selectOption(kind)
}

async function publish(sheet) {
  await button(sheet, '看看会改变什么').click()
  await sheet.getByText(/天有变化，全年工作日/).waitFor()
  await button(sheet, '公布').click()
  await sheet.waitFor({ state: 'detached' })
  await admin.reload()
  await settled(admin)
}

test('next years notice is entered, looked at and published', async () => {
  await visit(admin, '/calendar')
  await admin.getByRole('link', { name: `${NEXT}年` }).click()
  await admin.getByText(`${NEXT}年的放假安排还没有公布`).waitFor()
  await button(admin, '录入放假安排').click()
  const sheet = admin.getByRole('dialog')
  await sheet.getByLabel('依据的通知').fill(`关于${NEXT}年部分节假日安排的通知`)
  await addSpan(sheet, '植树节', `${NEXT}-03-15`, `${NEXT}-03-16`, '放假')
  await addSpan(sheet, '植树节', saturday(), saturday(), '调休上班')
  await publish(sheet)
  await admin.getByText(`关于${NEXT}年部分节假日安排的通知`).waitFor()
  await admin.getByRole('row', { name: /植树节 3月15日至3月16日放假，共 2 天.*上班/ }).waitFor()
  assert.equal(await admin.getByText('还没有公布').count(), 0)
})

test('a published notice is changed, and a day that is none of the year is refused', async () => {
  await button(admin, '修改放假安排').click()
  const sheet = admin.getByRole('dialog')
  await addSpan(sheet, '值班', `${NEXT + 1}-03-15`, `${NEXT + 1}-03-15`, '放假')
  await button(sheet, '看看会改变什么').click()
  await sheet.getByRole('alert').waitFor()
  await button(sheet.getByRole('listitem').last(), '去掉这一段').click()
  for (const span of await sheet.getByRole('listitem').all()) {
    const name = span.getByLabel('节日')
    if ((await name.inputValue()) === '植树节') await name.fill('踏青节')
  }
  await addSpan(sheet, '踏青节', `${NEXT}-03-17`, `${NEXT}-03-17`, '放假')
  await publish(sheet)
  await admin.getByRole('row', { name: /踏青节 3月15日至3月17日放假，共 3 天.*上班/ }).waitFor()
})

test('approval before issuing is asked for, and no longer', async () => {
  await visit(admin, '/settings')
  for (const choice of ['要签发', '不要签发']) {
    await admin.getByRole('radio', { name: choice, exact: true }).click()
    await admin.getByText('已保存').first().waitFor()
    await visit(admin, '/settings')
    await admin.getByRole('radio', { name: choice, exact: true, checked: true }).waitFor()
  }
})
const entries = () => clerk.locator('main tbody tr')

/** Waits until every entry on the page fits, and there is one. */
async function allFit(fits) {
  await clerk.waitForFunction((words) => {
    const seen = [...document.querySelectorAll('main tbody tr')]
    return seen.length > 0 && seen.every((row) => new RegExp(words).test(row.innerText))
  }, fits)
}

test('the journal goes on below, and is narrowed by kind, words and days', async () => {
  await visit(clerk, '/journal')
  const page = await entries().count()
  await button(clerk, '再往下取').click()
  await entries().nth(page).waitFor()
  for (const [kind, what] of [
    ['日历', 'calendar.'],
    ['组织与人员', 'org.'],
    ['来文', 'meeting.'],
    ['事项', 'loop.'],
  ]) {
    const answered = clerk.waitForResponse((one) => one.url().includes(`what=${what}`))
    await clerk.getByLabel('什么事').selectOption(kind)
    const { items } = await (await answered).json()
    assert.ok(items.length && items.every((entry) => entry.what.startsWith(what)))
    await entries()
      .first()
      .getByRole('button', { name: String(items[0].number), exact: true })
      .waitFor()
  }
  await clerk.getByLabel('查说明文字').fill('请')
  await clerk.waitForURL(/text=/)
  await clerk.getByLabel('自', { exact: true }).fill('2020-01-01')
  await clerk.getByLabel('至', { exact: true }).fill('2020-12-31')
  await clerk.getByText('没有符合的记录').waitFor()
  await clerk.reload()
  await clerk.getByLabel('至', { exact: true }).fill('')
  await clerk.getByLabel('查说明文字').fill('')
  await entries().first().waitFor()
})

for (const [kind, door] of [
  ['事项', /\/loops\/[0-9a-f-]{36}/],
  ['来文', /\/intake\/[0-9a-f-]{36}/],
])
  test(`an entry about ${kind} is opened, followed through its subject, and leads there`, async () => {
    await visit(clerk, '/journal')
    await clerk.getByLabel('什么事').selectOption(kind)
    await clerk.waitForURL(/what=/)
    await settled(clerk)
    await entries().first().getByRole('button').click()
    const subject = await clerk.getByRole('dialog').getByRole('row').nth(1).getByRole('cell').innerText()
    assert.ok(subject)
    await button(clerk, '只看这个对象').click()
    await clerk.waitForURL(/subject=/)
    await clerk.getByRole('dialog').waitFor({ state: 'detached' })
    await allFit(subject.slice(0, 8))
    await entries().last().getByRole('button').click()
    await clerk.getByRole('dialog').getByRole('link', { name: '打开这个事项' }).click()
    await clerk.waitForURL(door)
    await settled(clerk)
    assert.equal(await clerk.locator('main').getByText('没有找到').count(), 0)
    await clerk.goBack()
    await button(clerk, '看全部对象').click()
    await clerk.waitForURL((address) => !address.searchParams.has('subject'))
  })

test('the journal is verified from its first entry on', async () => {
  await visit(clerk, '/journal')
  await button(clerk, '校验').click()
  await clerk.getByText(/完好：\d+ 条逐条核对/).waitFor()
})
