import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { openBrowser, openPage } from './browser.mjs'
import { startServer } from './server.mjs'

/** The server and a browser for all tests of a file: `prepare` runs when both are there, `tidy` before they go. */
export function openOffice(prepare, tidy) {
  const office = {
    url: '',
    browser: undefined,
    signIn: (who, width) => signInAs(office.browser, office.url, who, width),
  }
  let server
  before(async () => {
    server = await startServer()
    office.url = server.url
    office.browser = await openBrowser()
    await prepare?.()
  })
  after(async () => {
    try {
      await tidy?.()
    } finally {
      await office.browser?.close()
      await server?.stop()
    }
  })
  return office
}

/** The people of the demo, as the sign-in page lists them. */
export async function demoPeople(url) {
  const session = await (await fetch(url + '/api/session')).json()
  return session.demo?.people ?? []
}

/** The demo's people as soon as its story is told, which takes a while after the first start. */
async function readyPeople(url) {
  for (let second = 0; second < 120; second++) {
    const people = await demoPeople(url)
    if (people.length) return people
    await new Promise((again) => setTimeout(again, 1000))
  }
  return []
}

/** Signs in by one click on the demo's list; `who` is the post of the person meant, or a test of it. */
export async function signInAs(browser, url, who, width = 1440) {
  const isMeant = typeof who === 'string' ? (person) => person.post === who : who
  const person = (await readyPeople(url)).find(isMeant)
  assert.ok(person, 'nobody of the demo fits')
  const page = await openPage(browser, width)
  await page.goto(url + '/sign-in')
  await page
    .getByRole('button', { name: `${person.name} ${person.post}` })
    .first()
    .click()
  await page.waitForURL((address) => address.pathname !== '/sign-in')
  return page
}

/** Goes to a page and waits until nothing is being fetched any more. */
export async function visit(page, path) {
  await page.goto(new URL(path, page.url()).href)
  await settled(page)
}

export async function settled(page) {
  await page.locator('h1').first().waitFor()
  await page.locator('.skeleton').first().waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
}

/** Presses a link that leads to another kind of page and waits until that stands in place of this one. */
export async function follow(page, link) {
  const before = await page.locator('h1').first().elementHandle()
  await link.click()
  await before.waitForElementState('hidden')
  await settled(page)
}
