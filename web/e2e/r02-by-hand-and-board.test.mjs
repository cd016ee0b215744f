import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RUN } from './desk.mjs'
import { openOffice, settled, visit } from './office.mjs'

let clerk
const office = openOffice(async () => {
  clerk = await office.signIn('督查岗')
})
const button = (within, name) => within.getByRole('button', { name, exact: true })

test('a loop is opened by hand, with all that it may say', async () => {
  await visit(clerk, '/loops')
  await button(clerk, '立一项…').click()
  const sheet = clerk.getByRole('dialog').first()
  const take = async (label, option) => {
    await sheet.getByRole('button', { name: label }).click()
    await clerk.getByRole('option', { name: option }).first().click()
  }
  const said = {
    任务内容: `修好栈桥的护栏${RUN}`,
    成果: '护栏验收单',
    来源: '管委会主任批示',
    期限: '2039-03-20',
  }
  for (const [label, words] of Object.entries(said))
    await sheet.getByLabel(new RegExp('^' + label)).fill(words)
  await take(/^责任单位/, /^石桥街道/)
  await take(/^核验/, /^核验岗/)
  await take(/^分管/, /^城建分管副主任/)
  await take(/^配合/, /^建设局/)
  await clerk.keyboard.press('Escape')
  await sheet.getByLabel('几点').fill('17:30')
  await sheet.getByLabel('报告', { exact: true }).selectOption('每月一次')
  await clerk.keyboard.press('Escape')
  await clerk.mouse.click(5, 5)
  await button(sheet, '交办').click()
  await clerk.waitForURL(/\/loops\/[0-9a-f-]{36}/)
  await clerk.reload()
  await settled(clerk)
  const page = await clerk.locator('main').innerText()
  for (const words of [...Object.values(said).slice(0, 3), '17:30', '每月一次', '建设局', '城建分管副主任'])
    assert.ok(page.includes(words), words)
})

test('a form that nobody touched goes by Esc, not by a press beside it', async () => {
  await visit(clerk, '/loops')
  await button(clerk, '立一项…').click()
  await clerk.getByRole('dialog').waitFor()
  await clerk.mouse.click(5, 5)
  await clerk.getByRole('dialog').getByLabel('任务内容').click()
  await clerk.keyboard.press('Escape')
  await clerk.getByRole('dialog').waitFor({ state: 'detached' })
})

test('the board is that of one unit, and its stones, figures and wall are doors', async () => {
  await visit(clerk, '/board')
  await clerk.getByRole('button', { name: /^看哪个单位/ }).click()
  await clerk.getByRole('option', { name: /^石桥街道/ }).click()
  await clerk.waitForURL(/unit=/)
  await button(clerk, '打印').waitFor()
  const stone = clerk.getByRole('link', { name: /石桥街道 · 消防安全：在办 \d+ 件/ })
  const [, open] = /在办 (\d+) 件/.exec(await stone.textContent())
  await stone.click()
  await clerk.getByText(`${open} 项符合`).waitFor()
  await clerk.goBack()
  await clerk.getByRole('link', { name: '挂屏' }).click()
  await clerk.locator('html.on-ink main.wall').getByText('石桥街道').first().waitFor()
  const note = clerk.locator('.wall .sum dd.note:has(a)').first()
  const size = (place) => place.evaluate((words) => getComputedStyle(words).fontSize)
  assert.equal(await size(note.locator('a').first()), await size(note), 'a door in small words is as small')
})

test('every figure of the board and every week is a door to as many rows', async () => {
  await visit(clerk, '/board')
  const doors = await clerk.locator('dl.sum a, .weeks svg a').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href'),
      words: (link.getAttribute('aria-label') ?? link.textContent).trim(),
    })),
  )
  assert.equal(doors.filter(({ words }) => /期末超期|办结/.test(words)).length, 24)
  const counted = doors.flatMap(({ href, words }) => {
    const [, n] = /(?:^|新增 |待核验 |办结 |期末超期 )(\d+)$/.exec(words) ?? []
    return n ? [{ href, words, n }] : []
  })
  assert.ok(counted.length >= 31, `only ${counted.length} of ${doors.length} doors say how many`)
  for (const { href, words, n } of counted) {
    await visit(clerk, href)
    await clerk
      .getByText(n === '0' ? '没有符合条件的事项' : `${n} 项符合`)
      .waitFor({ timeout: 10_000 })
      .catch(() => {
        assert.fail(`${words}: ${href} does not show ${n} rows`)
      })
  }
})

test('what a figure of the past asks for can be let go', async () => {
  await visit(clerk, '/board')
  await clerk.getByRole('link', { name: /^本周新增/ }).click()
  await clerk.waitForURL(/issuedFrom=/)
  await button(clerk, '去掉条件：交办').click()
  await clerk.waitForURL((url) => !url.search.includes('issuedFrom'))
})
