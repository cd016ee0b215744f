import assert from 'node:assert/strict'
import { test } from 'node:test'
import { press, readIn, report, RUN } from './desk.mjs'
import { follow, openOffice, settled, visit } from './office.mjs'

let clerk
const office = openOffice(async () => {
  clerk = await office.signIn('督查岗')
})
const menu = (label) => clerk.getByRole('link', { name: label, exact: true })
const button = (name) => clerk.getByRole('button', { name, exact: true })
const asked = () => clerk.getByRole('dialog', { name: '还没有保存' })

const openMove = () => clerk.locator('.moves').getByRole('button', { name: /^撤销/ }).click()
const words = () => clerk.getByRole('dialog').locator('textarea').first()

/** To a page by its menu, so that the back key has somewhere to go. */
async function throughTheMenu(label) {
  await visit(clerk, '/board')
  await follow(clerk, menu(label))
}

test('the desk with words in its editor is left by the menu only after asking', async () => {
  await readIn(clerk, report('离', '会议指出，建设局要完成城南路雨水管网清淤，2039年4月10日前报送清淤台账。'))
  const desk = clerk.url()
  await press(clerk, '雨水管网', '修改')
  await clerk.getByLabel(/^成果/).fill('清淤台账和照片')
  await menu('台账').click()
  await asked().waitFor()
  await button('留在这一页').click()
  await asked().waitFor({ state: 'detached' })
  assert.equal(clerk.url(), desk)
  assert.equal(await clerk.getByLabel(/^成果/).inputValue(), '清淤台账和照片')
})

test('signing out asks as well', async () => {
  await button('退出').click()
  await asked().waitFor()
  await button('留在这一页').click()
  await asked().waitFor({ state: 'detached' })
  assert.equal(await clerk.getByLabel(/^成果/).inputValue(), '清淤台账和照片')
})

test('and by the back key; who says so leaves', async () => {
  const desk = clerk.url()
  await clerk.goBack()
  await asked().waitFor()
  await clerk.keyboard.press('Escape')
  await asked().waitFor({ state: 'detached' })
  assert.equal(clerk.url(), desk)
  assert.equal(await clerk.getByLabel(/^成果/).inputValue(), '清淤台账和照片')
  await menu('台账').click()
  await button('不要了，离开').click()
  await clerk.waitForURL(/\/loops/)
})

test('an item being opened by hand is not lost by the back key', async () => {
  await throughTheMenu('台账')
  await button('立一项…').click()
  await clerk.getByLabel(/^任务内容/).fill(`修好栈桥的护栏${RUN}`)
  await clerk.goBack()
  await button('留在这一页').click()
  await asked().waitFor({ state: 'detached' })
  assert.equal(await clerk.getByLabel(/^任务内容/).inputValue(), `修好栈桥的护栏${RUN}`)
})

test('nor the words of a move', async () => {
  await throughTheMenu('台账')
  await follow(clerk, clerk.getByRole('row').nth(1).getByRole('link').first())
  await openMove()
  await words().fill('与另一项重复')
  await clerk.goBack()
  await button('留在这一页').click()
  await asked().waitFor({ state: 'detached' })
  assert.equal(await words().inputValue(), '与另一项重复')
})

test('a dialog in which nothing was typed is in nobody’s way', async () => {
  await clerk.reload()
  await settled(clerk)
  await openMove()
  await words().waitFor()
  const sheet = clerk.url()
  await clerk.goBack()
  await clerk.waitForURL((address) => address.href !== sheet)
})
