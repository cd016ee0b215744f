import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPage } from './browser.mjs'
import { RUN } from './desk.mjs'
import { openOffice, settled, visit } from './office.mjs'

const NAME = `连翘${RUN}`
const PHONE = `13700${RUN}`
const ACCOUNT = `lianqiao${RUN}`
const UNIT = `渡口管理所${RUN}`

let own
let password
const office = openOffice(async () => {
  password = await newcomer(await office.signIn('系统管理岗'))
})
const button = (page, name) => page.getByRole('button', { name, exact: true })
const acting = (page) => page.getByLabel('切换岗位').locator('option:checked').innerText()

/** Adds a person who holds two posts of a unit of his own; answers his one-time password. */
async function newcomer(admin) {
  const send = (path, body) =>
    admin.evaluate(
      async ([address, text]) => {
        const [, token] = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)
        const headers = {
          'Content-Type': 'application/json',
          'X-XSRF-TOKEN': token,
          'Idempotency-Key': crypto.randomUUID(),
        }
        return (await fetch('/api/org' + address, { method: 'POST', headers, body: text })).json()
      },
      [path, JSON.stringify({ version: 0, ...body })],
    )
  const chart = await admin.evaluate(async () => (await fetch('/api/org/chart')).json())
  const zone = chart.units.find((unit) => !unit.parentId).id
  const unit = await send('/units', { parentId: zone, name: UNIT, kind: 'OTHER', rank: 900 })
  const posts = []
  for (const [name, right] of [
    ['甲岗', 'UNIT_DUTY'],
    ['乙岗', 'READER'],
  ])
    // prettier-ignore
    posts.push((await send('/posts', { unitId: unit.id, name, rights: [right], rank: 10 })).id)
  const added = await send('/people', { name: NAME, account: ACCOUNT, posts })
  return added.oneTimePassword
}

async function signIn() {
  const page = await openPage(office.browser)
  await page.goto(office.url + '/sign-in')
  await page.getByLabel('账号').fill(ACCOUNT)
  await page.getByLabel('密码').fill(password)
  await button(page, '登录').click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
  await settled(page)
  return page
}

async function renew(page, old = password) {
  password = old + '，自己定的'
  await page.getByLabel('现在的密码').fill(old)
  await page.getByLabel('新密码').fill(password)
  await page.getByLabel('再输一遍').fill(password)
  await button(page, '修改密码').click()
  await page.waitForURL((address) => address.pathname !== '/password')
  await page.getByText('密码已改').waitFor()
}

/** What the office shows of a post: the one in the list of posts, and the doors that it opens. */
async function isActing(page, post) {
  await page.waitForURL((address) => address.pathname === (post === '甲岗' ? '/duties' : '/board'))
  await settled(page)
  await page
    .getByLabel('切换岗位')
    .locator('option:checked', { hasText: post })
    .waitFor({ state: 'attached' })
  assert.equal(await acting(page), `${UNIT} · ${post}`)
}

test('whoever holds two posts changes from one to the other, and stays there', async () => {
  own = await signIn()
  await renew(own)
  const [first, other] = /甲/.test(await acting(own)) ? ['甲岗', '乙岗'] : ['乙岗', '甲岗']
  await own.getByLabel('切换岗位').selectOption({ label: `${UNIT} · ${other}` })
  await isActing(own, other)
  await own.getByLabel('切换岗位').selectOption({ label: `${UNIT} · ${first}` })
  await isActing(own, first)
  await own.getByLabel('切换岗位').selectOption({ label: `${UNIT} · ${other}` })
  await isActing(own, other)
  await own.reload()
  assert.equal(await acting(own), `${UNIT} · ${other}`)
  await visit(own, '/me')
  await button(own, '换到这个岗位').click()
  await isActing(own, first)
  await own.reload()
  assert.equal(await acting(own), `${UNIT} · ${first}`)
})

test('a second tab follows the post, and asks who is there when the first signs out', async () => {
  const tabs = [await signIn()]
  tabs.push(await tabs[0].context().newPage())
  const first = /甲/.test(await acting(tabs[0])) ? '甲岗' : '乙岗'
  const other = first === '甲岗' ? '乙岗' : '甲岗'
  await visit(tabs[0], '/calendar')
  await tabs[1].goto(office.url + '/calendar')
  await settled(tabs[1])
  assert.equal(await acting(tabs[1]), `${UNIT} · ${first}`)
  await tabs[0].getByLabel('切换岗位').selectOption({ label: `${UNIT} · ${other}` })
  await tabs[1]
    .getByLabel('切换岗位')
    .locator('option:checked', { hasText: other })
    .waitFor({ state: 'attached' })
  await tabs[0].getByLabel('切换岗位').selectOption({ label: `${UNIT} · ${first}` })
  await tabs[1]
    .getByLabel('切换岗位')
    .locator('option:checked', { hasText: first })
    .waitFor({ state: 'attached' })
  await button(tabs[0], '退出').click()
  await tabs[1].getByRole('dialog', { name: '登录已过期' }).waitFor()
  await tabs[0].context().close()
})

test('the menu follows the post, and the demo is there again after signing out', async () => {
  const page = await office.signIn('系统管理岗')
  await settled(page)
  await button(page, '退出').click()
  await page.getByRole('heading', { name: '演示人员' }).waitFor()
  await page
    .getByRole('button', { name: /督查岗/ })
    .first()
    .click()
  await page.getByRole('navigation').getByRole('link', { name: '来文受理' }).waitFor()
  assert.equal(await page.getByRole('navigation').getByRole('link', { name: '人员与账号' }).count(), 0)
  await page.context().close()
})

test('name and number are changed', async () => {
  await visit(own, '/me')
  await own.getByLabel('姓名').fill(NAME + '新')
  await own.getByLabel(/^手机号/).fill(PHONE)
  await button(own, '保存').click()
  await own.getByText('已保存').waitFor()
  await visit(own, '/me')
  await own.getByRole('link', { name: NAME + '新' }).waitFor()
  assert.equal(await own.getByLabel(/^手机号/).inputValue(), PHONE)
})

test('a number that is none is refused, and nothing is lost', async () => {
  await own.getByLabel(/^手机号/).fill('见名片')
  await button(own, '保存').click()
  await own
    .getByRole('alert')
    .getByText(/电话号码/)
    .waitFor()
  assert.equal(await own.getByLabel(/^手机号/).inputValue(), '见名片')
})

test('large type and another language stay after the page was loaded anew', async () => {
  await visit(own, '/me')
  await own.getByLabel('大字').check()
  await own.getByLabel('界面语言').selectOption('English')
  await button(own, 'Sign out').waitFor()
  await own.reload()
  await own.locator('html.large-type').waitFor()
  await own.getByLabel('Language').selectOption('简体中文')
  await own.getByLabel('标准').check()
  await own.reload()
  await button(own, '退出').waitFor()
  assert.equal(await own.locator('html.large-type').count(), 0)
})

test('a new password signs the other devices out, and one is signed out everywhere', async () => {
  const other = await signIn()
  await visit(own, '/me')
  await own.getByRole('link', { name: '修改密码' }).click()
  await renew(own)
  await other.goto(office.url + '/me')
  await other.waitForURL((address) => address.pathname === '/sign-in')
  const third = await signIn()
  await visit(own, '/me')
  await button(own, '退出所有设备').click()
  await own.waitForURL((address) => address.pathname === '/sign-in')
  await third.goto(office.url + '/me')
  await third.waitForURL((address) => address.pathname === '/sign-in')
  for (const page of [own, other, third]) await page.context().close()
})
