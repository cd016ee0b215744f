import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openBrowser } from './browser.mjs'
import { signInAs, visit } from './office.mjs'
import { startServer } from './server.mjs'

/** The manual's pictures: four pages at three widths, of the demo as it is told at a fresh start. */
const FOLDER = fileURLToPath(new URL('../../docs/manual/pictures/', import.meta.url))
const WIDTHS = [1440, 1024, 390]

const server = await startServer()
const browser = await openBrowser()
try {
  await mkdir(FOLDER, { recursive: true })
  for (const width of WIDTHS) {
    const page = await signInAs(browser, server.url, '督查岗', width)
    const take = async (name) => {
      await page.waitForTimeout(1500)
      await page.screenshot({ path: `${FOLDER}${name}-${width}.png` })
    }
    await visit(page, '/board')
    await take('board')
    await visit(page, '/loops')
    await take('register')
    await page.locator('a[href^="/loops/"]').nth(2).click()
    await take('loop')
    await visit(page, '/intake')
    await page
      .getByRole('link', { name: /营商环境调度会/ })
      .first()
      .click()
    await take('intake')
    await page.context().close()
  }
} finally {
  await browser.close()
  await server.stop()
}
