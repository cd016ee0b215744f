import assert from 'node:assert/strict'
import { test } from 'node:test'
import { report } from './desk.mjs'
import { openOffice, settled, visit } from './office.mjs'

let page
const office = openOffice(async () => {
  page = await office.signIn('督查岗')
})

const answerDuties = (answer) => page.route('**/api/duties', answer)

test('a list shows hairlines while it waits', async () => {
  let letGo
  const held = new Promise((resolve) => (letGo = resolve))
  await answerDuties(async (route) => {
    await held
    await route.continue()
  })
  await page.goto(office.url + '/duties')
  await page.locator('main .skeleton').waitFor()
  letGo()
  await settled(page)
  await page.unroute('**/api/duties')
})

test('a list that the server refuses says why and can be asked for again', async () => {
  const title = '系统没有办成，内容未保存，请稍后重试。'
  await answerDuties((route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 500, code: 'platform.failed', title }),
    }),
  )
  await page.goto(office.url + '/duties')
  await page.getByRole('alert').getByText(title).waitFor()
  await page.unroute('**/api/duties')
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.getByRole('alert').waitFor({ state: 'detached' })
})

test('an empty list says what will come', async () => {
  await answerDuties((route) => route.fulfill({ json: { groups: [] } }))
  await page.goto(office.url + '/duties')
  await page.getByText('眼下没有等您办的事').waitFor()
  await page.unroute('**/api/duties')
})

test('without a network the page says so and keeps what was fetched', async () => {
  await page.goto(office.url + '/duties')
  await settled(page)
  const seen = await page.locator('main').innerText()
  await page.context().setOffline(true)
  await page.getByText('网络断开').waitFor()
  assert.equal((await page.locator('main').innerText()).trim(), seen.trim())
  await page.context().setOffline(false)
  await page.getByText('网络断开').waitFor({ state: 'detached' })
})

for (const slow of [false, true])
  test(`an expired session leads to signing in, and back to the page${slow ? ' whose file is slow' : ''}`, async () => {
    const person = await office.signIn('督查岗')
    await visit(person, '/duties')
    await person.context().clearCookies()
    if (slow)
      await person.route(/JournalList[^/]*\.js$/, async (file) => {
        await new Promise((later) => setTimeout(later, 1500))
        await file.continue()
      })
    await person.goto(office.url + '/journal')
    await person.waitForURL((address) => address.pathname === '/sign-in')
    assert.equal(new URL(person.url()).searchParams.get('next'), '/journal')
    await person.context().close()
  })

/** The session ends while somebody is at work, who then signs in again where he stands. */
async function signInAgain(person) {
  const sheet = person.getByRole('dialog', { name: '登录已过期' })
  await sheet.waitFor()
  const { demo } = await (await fetch(office.url + '/api/session')).json()
  await sheet.getByLabel('密码').fill(demo.password + '错')
  await sheet.getByRole('button', { name: '登录', exact: true }).click()
  await sheet.getByRole('alert').waitFor()
  await sheet.getByLabel('密码').fill(demo.password)
  await sheet.getByRole('button', { name: '登录', exact: true }).click()
  await sheet.waitFor({ state: 'detached' })
}

test('an expired session takes away nothing that was typed, on a page or in a dialog', async () => {
  const person = await office.signIn('督查岗')
  await visit(person, '/intake')
  await person.getByLabel('或者粘贴全文').fill(report('癸', '会议指出，建设局要完成清淤。'))
  await person.context().clearCookies()
  await person.getByRole('button', { name: '读入' }).click()
  await signInAgain(person)
  await person.getByRole('button', { name: '读入' }).click()
  await person.waitForURL(/\/intake\/[0-9a-f-]{36}/)
  await visit(person, '/loops')
  await person.getByRole('button', { name: '立一项…' }).click()
  await person.getByLabel('任务内容').fill('修好栈桥的护栏')
  await person.context().clearCookies()
  await person.waitForTimeout(10_500)
  await person.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
  await signInAgain(person)
  assert.equal(await person.getByLabel('任务内容').inputValue(), '修好栈桥的护栏')
  await person.getByLabel('任务内容').fill('修好栈桥的护栏和灯')
  await person.context().close()
})

test('somebody else can sign in where a session has ended', async () => {
  const person = await office.signIn('督查岗')
  await visit(person, '/intake')
  await person.context().clearCookies()
  await person.getByLabel('查名称、会议').fill('例会')
  await person.getByRole('button', { name: '换人登录' }).click()
  await person
    .getByRole('button', { name: /核验岗/ })
    .first()
    .click()
  await person.waitForURL((address) => address.pathname !== '/sign-in')
  await person.getByRole('button', { name: '退出', exact: true }).waitFor()
  await person.context().close()
})
