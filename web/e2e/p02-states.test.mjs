import assert from 'node:assert/strict'
import { test } from 'node:test'
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
