import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLoop } from './desk.mjs'
import { follow, openOffice, settled, visit } from './office.mjs'

/** A file attached by mistake: the unit withdraws it, and two persons have its content deleted for good. */
const UNIT = '石桥街道主任岗'
const REASON = '照片里拍到了身份证'
const pages = {}
let address
const office = openOffice(async () => {
  for (const post of ['督查岗', UNIT, '签发岗', '核验岗']) pages[post] = await office.signIn(post)
})

/** Presses a button of the sheet, fills its dialog in and sends it; the focus stays near, though the button goes. */
async function press(post, label, fill = () => {}) {
  const page = pages[post]
  await page
    .getByRole('button', { name: new RegExp('^' + label) })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await fill(dialog)
  await dialog.getByRole('button', { name: label, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await settled(page)
  await page.waitForFunction(() => document.activeElement !== document.body)
}

const because = (why) => (dialog) => dialog.getByLabel('原因').fill(why)
const place = (post) => pages[post].locator('.strip li.gone').first()

test('the unit that attached a wrong photo withdraws it; whoever has the item open sees it go', async () => {
  address = await openLoop(pages['督查岗'], '排查电动车充电点')
  const page = pages[UNIT]
  await visit(page, address)
  await press(UNIT, '签收')
  await page
    .getByRole('button', { name: /^报告进展/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('textarea').first().fill('现场照片见附件')
  const photo = { name: '现场.txt', mimeType: 'text/plain', buffer: Buffer.from('现场 ' + Date.now()) }
  await dialog.locator('input[type=file]').setInputFiles(photo)
  await dialog.getByText('已传').waitFor()
  await dialog.getByRole('button', { name: '报告进展', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })

  await visit(pages['核验岗'], address)
  const shown = pages['核验岗'].getByRole('link', { name: '现场.txt' })
  await shown.waitFor()
  const file = await shown.getAttribute('href')
  assert.equal(await pages['核验岗'].getByRole('button', { name: '撤回…' }).count(), 0)
  await press(UNIT, '撤回', because(REASON))
  await place('核验岗').getByText(`${UNIT}，原因：${REASON}`).waitFor()
  await shown.waitFor({ state: 'detached' })
  const answer = await pages['核验岗'].evaluate(async (path) => {
    const gone = await fetch(path)
    return { status: gone.status, title: (await gone.json()).title }
  }, file)
  assert.equal(answer.status, 410)
  assert.ok(answer.title.includes(REASON))
})

test('one overseer asks that its content be deleted, and another consents', async () => {
  await visit(pages['督查岗'], address)
  await press('督查岗', '申请清除', because(REASON))
  await place('督查岗').getByText('待另一人同意清除').waitFor()
  assert.equal(await pages['督查岗'].getByRole('button', { name: '同意清除…' }).count(), 0)
  await visit(pages['签发岗'], '/notices')
  await follow(pages['签发岗'], pages['签发岗'].getByRole('link', { name: /申请清除文件/ }).first())
  await press('签发岗', '不同意清除', (dialog) => dialog.getByLabel('原因').fill('先核实'))
  await place('督查岗').getByText('待另一人同意清除').waitFor({ state: 'detached' })
  await press('督查岗', '申请清除', because('已核实，是身份证'))
  await press('签发岗', '同意清除')
  await place('督查岗')
    .getByText(/内容已清除：.*签发岗同意，原因：已核实，是身份证/)
    .waitFor()
  assert.equal(await pages['督查岗'].getByRole('button', { name: /清除…/ }).count(), 0)
})
