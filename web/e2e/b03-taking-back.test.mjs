import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dialog, issue, press, readIn, report, RUN } from './desk.mjs'
import { follow, openOffice, visit } from './office.mjs'

const SAID = '会议指出，应急管理局要组织一次全区加油站安全检查，2039年3月20日前形成检查报告。'

let clerk
const office = openOffice(async () => {
  clerk = await office.signIn('督查岗')
})

async function readAndAccept(ordinal) {
  await readIn(clerk, report(ordinal, SAID))
  await press(clerk, '加油站', '收下')
  await clerk.getByText('都定了').waitFor()
}

async function withdraw(why) {
  const words = await dialog(clerk, '作废…')
  await words.getByLabel('理由').fill(why)
  await words.getByRole('button', { name: '作废', exact: true }).click()
  await words.waitFor({ state: 'detached' })
}

test('a batch taken back within the minute is as if it had never gone out', async () => {
  await readAndAccept('甲')
  await issue(clerk)
  const loop = await clerk.locator('a[href^="/loops/"]').first().getAttribute('href')
  await clerk.getByRole('button', { name: '整批撤回' }).click()
  await clerk.getByText('已交办事项').waitFor({ state: 'detached' })
  await clerk.getByRole('button', { name: '交办 1 项', disabled: false }).waitFor()
  await visit(clerk, loop)
  await clerk.getByText('已撤销').first().waitFor()
  const duty = await office.signIn('应急局局长岗')
  await visit(duty, loop)
  await duty.getByText(/没有找到/).waitFor()
  await duty.context().close()
})

test('what was taken back can be put right and issued again', async () => {
  await readAndAccept('乙')
  await issue(clerk)
  await clerk.getByRole('button', { name: '整批撤回' }).click()
  await clerk.getByRole('button', { name: '恢复待定' }).click()
  await press(clerk, '加油站', '修改')
  await clerk.getByLabel('任务内容').fill('检查全区加油站，逐站登记')
  await clerk.getByRole('button', { name: '保存并收下' }).click()
  await clerk.getByText('都定了').waitFor()
  await issue(clerk)
  await follow(clerk, clerk.locator('a[href^="/loops/"]').first())
  assert.match(await clerk.locator('h1').first().innerText(), /检查全区加油站，逐站登记/)
})

test('a report that has issued nothing can be withdrawn, with a reason that stays in the journal', async () => {
  await readAndAccept('丙')
  await withdraw('同一次会议重复上传')
  await clerk.getByText('已作废').first().waitFor()
  for (const gone of ['作废…', '分篇', /^交办/])
    assert.equal(await clerk.getByRole('button', { name: gone }).count(), 0)
  await visit(clerk, `/intake?state=WITHDRAWN&text=${encodeURIComponent(`第${RUN}丙次`)}`)
  await clerk.getByRole('link', { name: new RegExp(`第${RUN}丙次`) }).waitFor()
})

test('a report that has issued shows its loops and offers no withdrawal, to nobody', async () => {
  await readAndAccept('丁')
  await issue(clerk)
  await clerk.getByText('已交办，共 1 项').waitFor()
  assert.equal(await clerk.getByRole('button', { name: '作废…' }).count(), 0)
  assert.equal(await clerk.getByRole('button', { name: '收下' }).count(), 0)
  await clerk.reload()
  await clerk.getByText('已交办，共 1 项').waitFor()
  await clerk.getByRole('link', { name: '在台账中看' }).click()
  await clerk.locator('main a[href^="/loops/"]').first().waitFor()
})

test('a tab that was left open is told why it cannot withdraw any more', async () => {
  await readAndAccept('戊')
  const other = await clerk.context().newPage()
  await other.goto(clerk.url())
  await other.getByText('都定了').waitFor()
  await clerk.route('**/api/meeting/reports/*/here', (route) => route.abort())
  const words = await dialog(clerk, '作废…')
  await issue(other)
  await words.getByLabel('理由').fill('重复')
  await words.getByRole('button', { name: '作废', exact: true }).click()
  await words.getByText(/已交办 1 项.*不能作废/).waitFor()
  await words.getByRole('button', { name: '取消' }).click()
  await clerk.getByText('已交办，共 1 项').waitFor()
  const data = await dialog(clerk, '会议信息')
  assert.equal(await data.getByRole('alert').count(), 0)
  await other.close()
})

test('whoever only reads sees what was found, and no button that would be refused', async () => {
  await readIn(clerk, report('己', SAID))
  const leader = await office.signIn('党工委书记')
  await visit(leader, new URL(clerk.url()).pathname)
  await leader.getByText('组织一次全区加油站安全检查').first().click()
  await leader.locator('main').press('Enter')
  await leader.locator('.it[aria-current]').getByText('待定').waitFor()
  assert.deepEqual(await leader.getByRole('button', { name: /收下|修改|立项|交办|作废|分篇/ }).all(), [])
  await leader.context().close()
})
