import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { RUN } from './desk.mjs'
import { openOffice, visit } from './office.mjs'

let clerk
const office = openOffice(async () => {
  clerk = await office.signIn('督查岗')
})
const button = (within, name) => within.getByRole('button', { name, exact: true })
const rows = (page = clerk) => page.locator('table.register tbody tr[data-index]')
const chips = () => clerk.getByRole('search')

/** Presses something, and answers what the register is told when it asks with these words in the address. */
async function asked(words, press) {
  const answered = clerk.waitForResponse((one) => /api\/loops\?/.test(one.url()) && one.url().includes(words))
  await press()
  const answer = await answered
  assert.equal(answer.status(), 200, answer.url())
  return answer.json()
}

async function choose(chip, option) {
  await button(chips(), chip).click()
  await clerk.getByRole('option', { name: option }).first().click()
}

/** Picks the first rows, and answers the addresses of their pages. */
async function pick(page, count) {
  const first = Array.from({ length: count }, (_, n) => rows(page).nth(n))
  for (const row of first) await row.getByRole('checkbox').check()
  await page.getByText(`已勾选 ${count} 项`).waitFor()
  return Promise.all(first.map((row) => row.getByRole('link').getAttribute('href')))
}

test('the register is narrowed by each chip, stays so when it is loaded anew, and is let go', async () => {
  await visit(clerk, '/loops')
  for (const [chip, option, words, fits] of [
    ['领域', '安全生产', 'field=work-safety', (loop) => loop.field === 'work-safety'],
    ['单位', /^石桥街道/, 'unit=', (loop) => JSON.stringify(loop).includes('石桥街道')],
    ['岗位', /^核验岗/, 'post=', () => true],
    ['来源会议', /安全生产和民生保障/, 'meeting=', (loop) => /民生保障/.test(loop.source.title)],
    ['状态', '超期', 'status=overdue', (loop) => loop.status === 'overdue'],
  ]) {
    const { items, total } = await asked(words, () => choose(chip, option))
    assert.ok(items.length && items.every(fits), chip)
    if (chip === '领域') await clerk.reload()
    await clerk.getByText(`${total} 项符合`).waitFor()
    await clerk.keyboard.press('Escape')
    await button(chips(), `去掉条件：${chip}`).click()
    await clerk.waitForURL((address) => !address.search.includes(words))
  }
})

test('a unit finds the meeting its items came from by words, and sees its name when it comes back', async () => {
  const duty = await office.signIn('石桥街道主任岗')
  await visit(duty, '/loops?status=all')
  await duty.getByRole('button', { name: '来源会议' }).click()
  await duty.getByRole('textbox', { name: '来源会议' }).fill('民生保障')
  await duty.getByRole('option', { name: /安全生产和民生保障/ }).click()
  await duty.waitForURL(/meeting=/)
  await duty.reload()
  await duty.getByRole('button', { name: /^来源会议.*民生保障/ }).waitFor()
  await duty.getByText(/[1-9]\d* 项符合/).waitFor()
})

test('the register is narrowed to the usual spans of time, and to two days', async () => {
  await visit(clerk, '/loops')
  for (const span of ['今天', '本周', '本月', '已过期限'])
    await asked('dueTo=', async () => {
      await button(chips(), /^期限/).click()
      await button(clerk.getByRole('dialog'), span).click()
    })
  await button(chips(), /^期限/).click()
  await asked('dueFrom=2039-01-01', () => clerk.getByLabel('从哪天').fill('2039-01-01'))
  await asked('dueTo=2039-12-31', () => clerk.getByLabel('到哪天').fill('2039-12-31'))
})

test('every column that sorts does, and what is closed is shown too, page after page', async () => {
  await visit(clerk, '/loops')
  for (const [column, sort] of [
    ['期限', '-due'],
    ['文号', 'number'],
    ['文号', '-number'],
    ['最近进展', 'updated'],
    ['状态', 'status'],
  ]) {
    const head = clerk.getByRole('columnheader', { name: column })
    await asked('sort=' + sort, () => head.getByRole('button').click())
    await head.and(clerk.locator('[aria-sort=ascending], [aria-sort=descending]')).waitFor()
  }
  const { total } = await asked('sort=status', () => choose('状态', '含已办结'))
  assert.ok(total > 50)
  await clerk.keyboard.press('Escape')
  await rows().first().getByRole('link').focus()
  await asked('cursor=', () => clerk.keyboard.press('End'))
  await clerk.getByText(`第 1–${total} 项，共 ${total} 项`).waitFor()
})

test('words are searched, and what finds nothing leads back to all', async () => {
  await visit(clerk, '/loops')
  await clerk.keyboard.press('/')
  await asked('text=', () => clerk.keyboard.type('没有这样的事'))
  await clerk.getByRole('link', { name: '去掉全部条件' }).click()
  await rows().first().waitFor()
  assert.equal(await clerk.getByLabel('查标题、文号、原文、单位').inputValue(), '')
})

test('the register is walked through, picked from and opened by keys', async () => {
  await visit(clerk, '/loops')
  for (const n of [0, 1]) {
    await clerk.keyboard.press('ArrowDown')
    await rows().nth(n).locator('a:focus').waitFor()
  }
  await clerk.keyboard.press(' ')
  await clerk.getByText('已勾选 1 项').waitFor()
  await button(clerk, '全部不选').click()
  await clerk.keyboard.press('ArrowDown')
  await rows().first().locator('a:focus').waitFor()
  await clerk.keyboard.press('Enter')
  await clerk.waitForURL(/\/loops\/[0-9a-f-]{36}/)
})

test('what is picked and then leaves the rows is picked no more', async () => {
  await visit(clerk, '/loops')
  await pick(clerk, 2)
  const number = (await rows().first().locator('td.no').innerText()).trim()
  await clerk.getByLabel('查标题、文号、原文、单位').fill(number)
  await clerk.getByText('已勾选 1 项').waitFor()
  await button(clerk, '催办…').click()
  await button(clerk.getByRole('dialog'), '催办 1 项').waitFor()
})

for (const [who, opener, sends, told] of [
  ['督查岗', '催办…', '催办 2 项', '催办'],
  ['石桥街道主任岗', '转办…', '转办 2 项', '转给 石桥应急岗'],
])
  test(`the ${who} does ${opener} with several at once, and each tells of it`, async () => {
    const page = await office.signIn(who)
    await visit(page, '/loops?status=near-due,behind')
    const doors = await pick(page, 2)
    await button(page, opener).click()
    const sheet = page.getByRole('dialog').first()
    await sheet.getByLabel(/^说明/).fill(`请抓紧${RUN}`)
    if (opener === '转办…') {
      await sheet.getByRole('button', { name: /^转给/ }).click()
      await page.getByRole('option', { name: /石桥应急岗/ }).click()
    }
    await button(sheet, sends).click()
    await sheet.getByText('已办 2 项').waitFor()
    await button(sheet.locator('footer'), '关闭').click()
    for (const door of doors) {
      await visit(page, door)
      await page.getByText(`请抓紧${RUN}`).first().waitFor()
      await page.getByText(told).first().waitFor()
    }
    await page.context().close()
  })

test('the register is taken out as narrowed, as Excel and as CSV', async () => {
  await visit(clerk, '/loops?status=overdue')
  for (const [name, start] of [
    ['导出 Excel', 'PK'],
    ['CSV', '\ufeff'],
  ]) {
    const downloaded = clerk.waitForEvent('download')
    await clerk.getByRole('link', { name }).click()
    assert.ok((await readFile(await (await downloaded).path(), 'utf8')).startsWith(start))
  }
})
