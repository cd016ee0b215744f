import { test } from 'node:test'
import { dialog, issue, readIn, report, RUN } from './desk.mjs'
import { openOffice, settled, visit } from './office.mjs'

let administrator
const office = openOffice(
  async () => {
    administrator = await office.signIn('系统管理岗')
    await approval('要签发')
  },
  () => administrator && approval('不要签发'),
)

async function approval(choice) {
  await visit(administrator, '/settings')
  await administrator.getByRole('radio', { name: choice, exact: true }).click()
  await administrator
    .getByRole('radio', { name: choice, exact: true, checked: true, disabled: false })
    .waitFor()
}

const said = (what) => `会议指出，应急管理局要组织一次全区${what}安全检查，2039年3月5日前形成检查报告。`
const named = (ordinal) => `第${RUN}${ordinal}次`

for (const [width, what] of [
  [1440, '加油站'],
  [390, '液化气站'],
]) {
  let clerk
  let issuer
  const ordinals = ['一', '二'].map((ordinal) => `${width}-${ordinal}`)

  test(`the clerk asks for approval and cannot issue alone at ${width} px`, async () => {
    clerk = await office.signIn('督查岗', width)
    for (const ordinal of ordinals) {
      await readIn(clerk, report(ordinal, said(what)))
      await clerk.getByRole('button', { name: '收下' }).first().click()
      await clerk.getByText('都定了').waitFor()
      await clerk.getByRole('button', { name: '送签发 1 项' }).click()
      await clerk.getByText('已送签发').waitFor()
      await clerk.getByRole('button', { name: '取回修改' }).waitFor()
      await clerk.getByRole('button', { name: '交办 1 项', disabled: true }).waitFor()
    }
  })

  test(`the issuer approves both at once at ${width} px`, async () => {
    issuer = await office.signIn('签发岗', width)
    await visit(issuer, '/intake?state=ASKED')
    for (const ordinal of ordinals)
      await issuer.getByRole('checkbox', { name: new RegExp(named(ordinal)) }).check()
    await issuer.getByRole('button', { name: '同意交办 2 份' }).click()
    await issuer.getByText('已同意 2 份').waitFor()
    await issuer.getByRole('button', { name: /^同意交办/ }).waitFor({ state: 'detached' })
  })

  test(`what was approved goes out and its loop appears at ${width} px`, async () => {
    await clerk.reload()
    await settled(clerk)
    await clerk.getByText('同意交办。').waitFor()
    await issue(clerk)
    await clerk.locator('a[href^="/loops/"]').first().click()
    await clerk.getByText(`组织一次全区${what}安全检查`).first().waitFor()
    await clerk.context().close()
    await issuer.context().close()
  })
}

test('the issuer gives a report back with words, which the clerk reads', async () => {
  const clerk = await office.signIn('督查岗')
  await readIn(clerk, report('三', said('冷库')))
  await clerk.getByRole('button', { name: '收下' }).click()
  await clerk.getByRole('button', { name: '送签发 1 项' }).click()
  await clerk.getByText('已送签发').waitFor()
  const issuer = await office.signIn('签发岗')
  await visit(issuer, new URL(clerk.url()).pathname)
  const words = await dialog(issuer, '退回修改')
  await words.getByLabel('意见').fill('请写明由谁牵头。')
  await words.getByRole('button', { name: '确定' }).click()
  await words.waitFor({ state: 'detached' })
  await clerk.reload()
  await clerk.getByText('退回：请写明由谁牵头。').waitFor()
  await clerk.getByRole('button', { name: '送签发 1 项' }).waitFor()
})
