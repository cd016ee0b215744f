import { test } from 'node:test'
import { openLoop } from './desk.mjs'
import { openOffice, settled, visit } from './office.mjs'

/** Every move of a loop, made by its button and its dialog, each by the post that may. */
const UNIT = '石桥街道主任岗'
const pages = {}
let address
const office = openOffice(async () => {
  for (const post of ['督查岗', UNIT, '望湖街道主任岗', '签发岗', '核验岗', '城建分管副主任'])
    pages[post] = await office.signIn(post)
})

async function open(what) {
  address = await openLoop(pages['督查岗'], what)
}

/** Presses the move, fills its dialog in, sends it; then the sheet tells it as its newest step. */
async function move(post, label, told, fill = () => {}) {
  const page = pages[post]
  await visit(page, address)
  await page
    .locator('.moves')
    .getByRole('button', { name: new RegExp('^' + label) })
    .click()
  const dialog = page.getByRole('dialog')
  await fill(dialog, page)
  await dialog.getByRole('button', { name: label, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await settled(page)
  await page
    .locator('ol > li')
    .filter({ has: page.locator('b') })
    .first()
    .getByText(told)
    .first()
    .waitFor()
}

const say = (text) => (dialog) => dialog.getByRole('textbox').last().fill(text)
const pick = async (dialog, page, label, option) => {
  await dialog.getByLabel(label).first().click()
  await page.getByRole('option', { name: option }).first().click()
}
const proof = async (dialog) => {
  await dialog.locator('textarea').first().fill('已办')
  const file = { name: '登记册.txt', mimeType: 'text/plain', buffer: Buffer.from('登记册') }
  await dialog.locator('input[type=file]').setInputFiles(file)
  await dialog.getByText('已传').waitFor()
}
const later = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const until = (days, text) => async (dialog) => {
  await dialog.locator('input[type=date]').fill(later(days))
  await dialog.locator('textarea').first().fill(text)
}
const giveBack = async (dialog, page) => {
  await pick(dialog, page, '应办单位', /望湖街道/)
  await dialog.getByLabel(/依据/).fill('三定方案第五条')
  await dialog.locator('textarea').first().fill('不属本单位')
}

test('a unit returns it, the clerk reassigns it, the issuer decides after the second return', async () => {
  await open('逐项走完每一种办理动作')
  await move(UNIT, '退回（不属本单位）', '三定方案第五条', giveBack)
  await move('督查岗', '改派', '望湖街道', say('改由望湖办理'))
  await move('望湖街道主任岗', '退回（不属本单位）', '三定方案第五条', async (dialog, page) => {
    await pick(dialog, page, '应办单位', /石桥街道/)
    await dialog.getByLabel(/依据/).fill('三定方案第五条')
    await dialog.locator('textarea').first().fill('也不属本单位')
  })
  await move('签发岗', '裁定责任单位', '石桥街道', say('由石桥办理'))
})

test('the unit signs, hands it on inside, reports', async () => {
  await move(UNIT, '签收', '签收')
  await move(UNIT, '转办', '石桥应急岗', async (dialog, page) => {
    await pick(dialog, page, '转给', /石桥应急岗/)
  })
  await move(UNIT, '报告进展', '等设备到货', async (dialog) => {
    await dialog.locator('textarea').first().fill('查了一半')
    await dialog.locator('input[type=number]').fill('50')
    await dialog.getByLabel(/卡点/).fill('等设备到货')
  })
})

test('an extension is asked for, refused, asked for again and granted', async () => {
  await move(UNIT, '申请延期', '设备未到', until(50, '设备未到'))
  await move('督查岗', '不同意延期', '还来得及', say('还来得及'))
  await move(UNIT, '申请延期', '仍未到', until(55, '仍未到'))
  await move('督查岗', '同意延期', '期限改为')
})

test('the clerk suspends and resumes it, reminds, and amends its terms', async () => {
  await move('督查岗', '暂停', '等上级批复', say('等上级批复'))
  await move('督查岗', '恢复', '共暂停 0 个工作日')
  await move('督查岗', '催办', '请抓紧', say('请抓紧'))
  await move('督查岗', '调整', '配合：建设局 → 无', async (dialog, page) => {
    await dialog.getByLabel('配合').first().click()
    await page.getByRole('button', { name: '清除' }).click()
    await page.keyboard.press('Escape')
    await dialog.getByLabel(/成果/).fill('登记册、照片')
    await dialog.locator('textarea').last().fill('不再需要配合')
  })
})

test('it is submitted, sent back, submitted, accepted, sent back by the sponsor, and at last confirmed', async () => {
  await move(UNIT, '提请核验', '已办', proof)
  await move('核验岗', '退办', '缺照片', say('缺照片'))
  await move(UNIT, '提请核验', '已办', proof)
  await move('核验岗', '核验通过', '属实', say('属实'))
  await move('城建分管副主任', '退办', '再查一遍', say('再查一遍'))
  await move(UNIT, '提请核验', '已办', proof)
  await move('核验岗', '核验通过', '核验通过')
  // sending back what was found good is nobody's first move
  await pages['核验岗'].locator('.moves .btn.go').waitFor({ state: 'detached', timeout: 5000 })
  await move('城建分管副主任', '审定办结', '审定办结')
})

test('the clerk reopens it with another deadline, and cancels it', async () => {
  await move('督查岗', '重启', '期限改为', until(60, '又出现了'))
  await move('督查岗', '撤销', '并入另一项', say('并入另一项'))
})

test('a sponsor who asks for more closes one item and opens another', async () => {
  await open('办完再追加要求')
  await move(UNIT, '签收', '签收')
  await move(UNIT, '提请核验', '已办', proof)
  await move('核验岗', '核验通过', '属实', say('属实'))
  await move('城建分管副主任', '追加要求', '另立一项', until(30, '再查一轮'))
  await visit(pages['督查岗'], '/loops?text=' + encodeURIComponent('再查一轮'))
  await pages['督查岗'].getByRole('link', { name: '再查一轮' }).first().click()
  await pages['督查岗'].getByText('由上一项追加要求而来').waitFor()
})

test('whoever is overtaken is told before his move counts, though the page behind was fetched anew', async () => {
  await open('两人同时办一项')
  await move(UNIT, '签收', '签收')
  const page = pages['督查岗']
  await visit(page, address)
  await page.locator('.moves').getByRole('button', { name: /^撤销/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').last().fill('并入另一项')
  await move(UNIT, '报告进展', '刚查到新情况', (sheet) =>
    sheet.locator('textarea').first().fill('刚查到新情况'),
  )
  await page.locator('ol > li', { hasText: '刚查到新情况' }).waitFor()
  await dialog.getByRole('button', { name: '撤销', exact: true }).click()
  await dialog.getByText('期间发生了').waitFor()
  await dialog.getByText('刚查到新情况').waitFor()
  await dialog.getByRole('button', { name: '撤销', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
})
