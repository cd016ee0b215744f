import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPage } from './browser.mjs'
import { openOffice, settled, visit } from './office.mjs'

const UNIT = '规划建设与自然资源管理综合执法服务中心（城市更新和老旧小区改造推进办公室）试用'
const ACCOUNT = 'newcomer' + Date.now().toString(36)
const OWN_PASSWORD = '河边种了三棵垂柳和一棵枇杷'

let admin
let oneTimePassword
const office = openOffice(async () => {
  admin = await office.signIn('系统管理岗')
})

test('an administrator adds a unit, which warns until it has a duty post', async () => {
  await visit(admin, '/org')
  await admin.getByRole('button', { name: '增加单位' }).click()
  await admin.getByLabel('单位名称').fill(UNIT)
  await admin.getByLabel(/^简称/).fill('更新中心')
  await admin.getByRole('button', { name: '保存' }).click()
  await admin.getByRole('dialog').waitFor({ state: 'detached' })
  await admin.getByRole('link', { name: UNIT }).click()
  await admin.getByText('没有值守岗位的单位不能接收交办').waitFor()
})

test('adds a post and makes it the duty post', async () => {
  await admin.getByRole('button', { name: '增加岗位' }).click()
  await admin.getByLabel('岗位名称').fill('值班员')
  await admin.getByRole('button', { name: '保存' }).click()
  await admin.getByRole('dialog').waitFor({ state: 'detached' })
  await admin.getByRole('button', { name: '修改单位' }).click()
  await admin.getByLabel('值守岗位').click()
  await admin.getByRole('option', { name: /值班员/ }).click()
  await admin.getByRole('button', { name: '保存' }).click()
  await admin.getByRole('dialog').waitFor({ state: 'detached' })
  await admin.locator('.facts').getByText('值班员').waitFor()
})

test('adds a person, whose one-time password is shown once', async () => {
  await visit(admin, '/people')
  await admin.getByRole('button', { name: '增加人员' }).click()
  await admin.getByLabel('姓名', { exact: true }).fill('宋清和')
  await admin.getByLabel(/先任岗位/).click()
  await admin.getByPlaceholder('查找', { exact: true }).fill('更新中心')
  await admin.getByRole('option', { name: /值班员/ }).click()
  await admin.getByLabel(/同时开通账号/).fill(ACCOUNT)
  await admin.getByRole('button', { name: '保存' }).click()
  oneTimePassword = await admin.locator('.password').innerText()
  await admin.getByRole('button', { name: '已记下，关闭' }).click()
  await admin.getByRole('dialog').waitFor({ state: 'detached' })
  assert.ok(oneTimePassword.length >= 8)
  assert.ok(!(await admin.content()).includes(oneTimePassword))
})

test('the newcomer must choose a password of his own before anything else', async () => {
  const page = await openPage(office.browser)
  await page.goto(office.url + '/sign-in')
  await page.getByLabel('账号').fill(ACCOUNT)
  await page.getByLabel('密码').fill(oneTimePassword)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((address) => address.pathname === '/password')
  await page.goto(office.url + '/org')
  await page.waitForURL((address) => address.pathname === '/password')
  await page.getByLabel('现在的密码').fill(oneTimePassword)
  await page.getByLabel('新密码').fill(OWN_PASSWORD)
  await page.getByLabel('再输一遍').fill(OWN_PASSWORD)
  await page.getByRole('button', { name: '修改密码' }).click()
  await page.waitForURL((address) => address.pathname === '/duties')
  await settled(page)
  await page.getByText('更新中心 · 值班员').first().waitFor()
})
