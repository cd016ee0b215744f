import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPage } from './browser.mjs'
import { clippedTexts, seriousFindings, sidewaysScroll, smallTargets } from './measure.mjs'
import { openOffice, settled, visit } from './office.mjs'

const WIDTHS = [1440, 1024, 390]
const CLERK = [
  '/board',
  '/duties',
  '/loops',
  '/intake',
  '/org',
  '/calendar',
  '/journal',
  '/notices',
  '/me',
  '/no-such-page',
]
const SHEETS = [
  ['/loops', 'main a[href^="/loops/"]'],
  ['/intake', 'main a[href^="/intake/"]'],
  ['/org', 'main a[href^="/org/"]'],
]
const ADMINISTRATOR = ['/people', '/settings', '/calendar/2030']

const office = openOffice()

async function assertFits(page, name, width) {
  const where = `${name} at ${width} px`
  assert.equal(await sidewaysScroll(page), 0, `${where} scrolls sideways`)
  assert.deepEqual(await clippedTexts(page), [], `${where} clips texts`)
  assert.deepEqual(await seriousFindings(page), [], `${where} is not accessible`)
  if (width < 900) assert.deepEqual(await smallTargets(page), [], `${where} has small targets`)
  assert.deepEqual(page.complaints, [], `${where} complains`)
}

for (const width of WIDTHS) {
  test(`the sign-in page fits at ${width} px`, async () => {
    const page = await openPage(office.browser, width)
    await page.goto(office.url + '/sign-in')
    await settled(page)
    await assertFits(page, '/sign-in', width)
    await page.context().close()
  })

  for (const [role, who, paths] of [
    ['clerk', (person) => person.post === '督查岗', CLERK],
    ['administrator', (person) => person.post === '系统管理岗', ADMINISTRATOR],
  ]) {
    test(`the pages of the ${role} fit at ${width} px`, async (t) => {
      const page = await office.signIn(who, width)
      for (const path of paths)
        await t.test(path, async () => {
          await visit(page, path)
          await assertFits(page, path, width)
        })
      for (const [list, first] of role === 'clerk' ? SHEETS : [])
        await t.test(`a sheet of ${list}`, async () => {
          await visit(page, list)
          await visit(page, await page.locator(first).first().getAttribute('href'))
          await assertFits(page, page.url(), width)
        })
      await page.context().close()
    })
  }
}
