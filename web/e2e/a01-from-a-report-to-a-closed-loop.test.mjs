import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, RUN } from './desk.mjs'
import { openOffice, settled, visit } from './office.mjs'

/** An invented report of yesterday's meeting, due in a month. */
const REPORT = `青岚高新区召开第${RUN}次安全生产例会
${day(-1)}，青岚高新区召开第${RUN}次安全生产例会。管委会主任主持会议。
会议指出，今冬气温偏低，用火用电增多。应急管理局要组织一次全区加油站安全检查，${day(30)}前形成检查报告。
会议强调，要以更高站位抓好落实。`

let clerk
let duty
let address
const office = openOffice(async () => {
  clerk = await office.signIn('督查岗')
})

async function move(page, label, fill) {
  await page
    .getByRole('button', { name: new RegExp('^' + label) })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  if (fill) await fill(dialog)
  if (await dialog.isVisible().catch(() => false))
    await dialog.getByRole('button', { name: new RegExp('^' + label) }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function openLoop(who) {
  const page = await office.signIn(who)
  await visit(page, address)
  return page
}

const words = (text) => (dialog) => dialog.locator('textarea').first().fill(text)
const proof = (text, name) => async (dialog) => {
  await words(text)(dialog)
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await dialog.getByText('已传').waitFor()
}

test('the clerk reads a report in and finds its directive with the exact quote', async () => {
  await visit(clerk, '/intake')
  await clerk.locator('textarea').first().fill(REPORT)
  await clerk.getByRole('button', { name: '读入' }).click()
  await clerk.waitForURL(/\/intake\/[0-9a-f-]{36}/)
  await settled(clerk)
  await clerk.getByText('应急管理局要组织一次全区加油站安全检查').first().waitFor()
})

test('accepts it with the keyboard and issues it', async () => {
  await clerk.locator('main').press('Enter')
  await clerk.getByText('已收').first().waitFor()
  await clerk.getByRole('button', { name: /^交办 1 项/ }).click()
  await clerk
    .getByRole('dialog')
    .getByRole('button', { name: /^交办 1 项/ })
    .click()
  const loop = clerk.locator('a[href^="/loops/"]').first()
  await loop.waitFor()
  address = await loop.getAttribute('href')
})

test('for a minute its unit knows nothing; then it signs', async () => {
  duty = await openLoop((person) => person.post === '应急局局长岗')
  await duty.getByText(/没有找到/).waitFor()
  await duty.waitForTimeout(62_000)
  await visit(duty, address)
  await move(duty, '签收')
  await duty.getByText('签收').first().waitFor()
})

test('submits with proof, is sent back, and submits again', async () => {
  await move(duty, '提请核验', proof('已检查加油站 12 座。', '检查报告.txt'))
  const verifier = await openLoop((person) => person.post === '核验岗')
  await move(verifier, '退办', words('缺少整改情况，请补充。'))
  await visit(duty, address)
  await duty.getByText('缺少整改情况，请补充。').waitFor()
  await move(duty, '提请核验', proof('已补充整改情况。', '整改情况.txt'))
})

test('another unit closes it, and the register, the journal and the board know', async () => {
  const verifier = await openLoop((person) => person.post === '核验岗')
  await move(verifier, '核验通过', words('属实'))
  await verifier.getByText('按时办结').first().waitFor()
  const leader = await openLoop((person) => person.post === '党工委书记')
  await leader.getByText('按时办结').first().waitFor()
  await visit(leader, '/board')
  assert.match(await leader.locator('main').innerText(), /在办/)
  await visit(leader, '/journal')
  await leader.getByRole('button', { name: /校验/ }).first().click()
  await leader.getByText(/完好/).first().waitFor()
})
