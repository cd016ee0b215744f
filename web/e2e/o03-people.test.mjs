import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RUN } from './desk.mjs'
import { openOffice, visit } from './office.mjs'
import { workbook } from './workbook.mjs'

const UNIT = `湿地公园筹建处${RUN}`
const NAME = `杜若溪${RUN}`

let admin
const office = openOffice(async () => {
  admin = await office.signIn('系统管理岗')
})
const main = () => admin.locator('main')
const row = (words) => main().getByRole('row').filter({ hasText: words })
const post = (name) => main().locator('section li').filter({ hasText: name })
const button = (within, name) => within.getByRole('button', { name, exact: true })

/** Presses a button that opens a sheet, fills it in and sends it off. */
async function form(opener, fields, { send = '保存', besides } = {}) {
  await opener.click()
  const sheet = admin.getByRole('dialog')
  for (const [label, words] of Object.entries(fields))
    await sheet.locator('.field', { hasText: label }).first().locator('input').fill(words)
  await besides?.(sheet)
  await button(sheet, send).click()
  await button(sheet, send).waitFor({ state: 'detached' })
}

async function pick(label, option) {
  await admin.getByRole('dialog').getByRole('button', { name: label }).click()
  await admin.getByRole('option', { name: option }).click()
}

async function find(words) {
  await visit(admin, '/people')
  await admin.getByLabel('查姓名、账号、电话').fill(words)
}

/** Answers the one-time password that is shown, and puts it away by its button, for nothing else does. */
async function noteDown() {
  const shown = await admin.locator('.password').first().innerText()
  await admin.keyboard.press('Escape')
  await admin.mouse.click(5, 5)
  assert.equal(await admin.locator('.password').first().innerText(), shown)
  await button(admin, '已记下，关闭').click()
  await admin.getByRole('dialog').waitFor({ state: 'detached' })
  return shown
}

test('a person is added, found by his phone, and given another name and number', async () => {
  await visit(admin, '/people')
  await form(button(admin, '增加人员'), { 姓名: NAME + '旧', 手机号: `139${RUN}` })
  await find(`139${RUN}`)
  await form(button(row(NAME + '旧'), '修改'), { 姓名: NAME, 手机号: `1380000${RUN}` })
  await find(`1380000${RUN}`)
  await row(NAME).waitFor()
  assert.equal(await row(NAME + '旧').count(), 0)
})

test('an account is opened, and its password reset', async () => {
  await find(NAME)
  await form(button(row(NAME), '开通账号'), { 账号: `walker${RUN}` }, { send: '开通账号' })
  const first = await noteDown()
  await form(button(row(`walker${RUN}`), '重置密码'), {}, { send: '重置密码' })
  assert.notEqual(await noteDown(), first)
})

test('a unit gets posts, a unit below, another name and the names that papers give it', async () => {
  await visit(admin, '/org')
  await form(button(admin, '增加单位'), { 单位名称: UNIT + '旧' })
  await admin.getByRole('link', { name: UNIT }).click()
  await form(button(main(), '增加岗位'), { 岗位名称: '值班岗' })
  await form(button(main(), '增加岗位'), { 岗位名称: '旧岗' })
  const besides = async (sheet) => {
    await sheet.getByRole('checkbox', { name: '查阅' }).check()
    await sheet.getByRole('checkbox', { name: '单位承办' }).uncheck()
    await pick('可见范围', /^青岚高新区/)
  }
  await form(button(post('旧岗'), '修改'), { 岗位名称: '资料岗', 排序号: '70' }, { besides })
  await form(button(main(), '增加下级单位'), { 单位名称: UNIT + '观测站' })
  const names = { 单位名称: UNIT, 简称: `湿地处${RUN}`, 别名: `湿地办${RUN}、湿地专班${RUN}` }
  await form(button(main(), '修改单位'), names, { besides: () => pick('值守岗位', /值班岗/) })
  await admin.reload()
  await admin.getByRole('heading', { name: UNIT, exact: true }).waitFor()
  for (const said of [names.简称, names.别名, '值班岗'])
    await main().locator('.facts').getByText(said, { exact: true }).waitFor()
  await post('资料岗').getByText('可见范围 青岚高新区').waitFor()
  assert.equal(await post('资料岗').getByText('单位承办').count(), 0)
  await admin.getByRole('link', { name: UNIT + '观测站' }).waitFor()
})

test('somebody holds two posts, until one of them ends', async () => {
  for (const name of ['值班岗', '资料岗'])
    await form(
      button(post(name), '安排任职'),
      { 人员: NAME },
      { besides: (sheet) => sheet.getByRole('radio', { name: NAME }).check() },
    )
  await find(NAME)
  await row(`${UNIT} · 值班岗；${UNIT} · 资料岗`).waitFor()
  await admin.goBack()
  await form(button(post('值班岗'), '结束任职'), {}, { send: '结束任职' })
  await admin.reload()
  await post('值班岗').getByText('空缺').waitFor()
  await post('资料岗').getByText(NAME).waitFor()
})

test('everybody is taken out as a table, and the form for taking people in too', async () => {
  await visit(admin, '/people')
  for (const [name, file] of [
    ['导出人员名单', '人员与岗位.xlsx'],
    ['下载模板', '人员与岗位导入表.xlsx'],
  ]) {
    const [download] = await Promise.all([admin.waitForEvent('download'), main().getByText(name).click()])
    assert.equal(download.suggestedFilename(), file)
    assert.equal(await download.failure(), null)
  }
})

test('a table of people is looked at first; its good rows are taken, and fill more than a page', async () => {
  const many = Array.from({ length: 55 }, (_, n) => [`车前${RUN}${n}`, '', '', '', ''])
  const one = [`白芷${RUN}`, '', `baizhi${RUN}`, UNIT, '联络岗', '承办']
  const wrong = [`白术${RUN}`, '', '', '没有的单位', '联络岗', '承办']
  await visit(admin, '/people')
  await button(admin, '用表格导入人员').click()
  const sheet = admin.getByRole('dialog')
  const buffer = workbook([['姓名', '电话', '账号', '单位', '岗位', '权限', '任职日期'], one, wrong, ...many])
  await sheet.locator('input[type=file]').setInputFiles({ name: '人员.xlsx', mimeType: '', buffer })
  await sheet.getByText('56 行可导入，1 行有错').waitFor()
  await sheet
    .getByRole('row')
    .filter({ hasText: wrong[0] })
    .getByText(/没有名为“没有的单位”的单位/)
    .waitFor()
  assert.equal(await sheet.locator('input[type=file]').inputValue(), '', 'the same file can be chosen again')
  await button(sheet, '导入 56 人').click()
  await noteDown()
  await find(String(RUN))
  await button(admin, '再往下取').click()
  await row(`车前${RUN}54`).waitFor()
  await row(`baizhi${RUN}`).getByText(`${UNIT} · 联络岗`).waitFor()
  assert.equal(await row(wrong[0]).count(), 0)
})
