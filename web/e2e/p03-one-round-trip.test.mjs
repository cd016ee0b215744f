import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openOffice, visit } from './office.mjs'

const office = openOffice()

for (const path of ['/loops', '/board', '/intake'])
  test(`going to ${path} asks for everything at once`, async () => {
    const page = await office.signIn('督查岗')
    await visit(page, '/calendar')
    const happened = []
    const isData = (request) => /\/api\/(?!live)/.test(request.url())
    page.on('request', (request) => isData(request) && happened.push('asked ' + request.url()))
    page.on('requestfinished', (request) => isData(request) && happened.push('answered ' + request.url()))
    await page.locator(`nav a[href="${path}"]`).first().click()
    await page.waitForURL(office.url + path)
    await page.locator('main .skeleton').first().waitFor({ state: 'detached' })
    const answered = happened.findIndex((event) => event.startsWith('answered'))
    assert.ok(answered > 0, 'nothing was asked: ' + happened)
    assert.deepEqual(
      happened.slice(answered).filter((event) => event.startsWith('asked')),
      [],
    )
    await page.context().close()
  })
