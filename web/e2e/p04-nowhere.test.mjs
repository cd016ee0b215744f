import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openOffice, settled, visit } from './office.mjs'

const UNKNOWN = '00000000-0000-4000-8000-000000000000'

const office = openOffice()

for (const width of [1440, 390])
  test(`an address that leads nowhere says so under a title, and shows the way back, at ${width} px`, async (t) => {
    const page = await office.signIn('督查岗', width)
    for (const [list, name] of [
      ['/loops', UNKNOWN],
      ['/loops', 'not-an-id'],
      ['/intake', UNKNOWN],
      ['/org', UNKNOWN],
    ])
      await t.test(`${list}/${name}`, async () => {
        await visit(page, `${list}/${name}`)
        await page.locator('main').getByText('没有找到').first().waitFor()
        assert.equal(await page.getByRole('button', { name: '再试一次' }).count(), 0)
        const title = await page.locator('h1').first().boundingBox()
        const main = await page.locator('main').boundingBox()
        assert.ok(title.y >= 12 && title.x >= main.x + 12, 'the title touches the edge')
        await page.locator(`main a[href^="${list}"]`).first().click()
        await page.getByText('没有找到').first().waitFor({ state: 'detached' })
        await settled(page)
        assert.ok(new URL(page.url()).pathname.startsWith(list))
      })
    await page.context().close()
  })
