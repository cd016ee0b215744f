import assert from 'node:assert/strict'
import { test } from 'node:test'
import { item, press, readIn, report, RUN } from './desk.mjs'
import { openOffice } from './office.mjs'

/** A name that no run before has taught the zone. */
const OFFICE = `绿${[...String(RUN)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[digit]).join('')}办`
const SAID = `会议指出，各街道要对沿街门店开展一轮排查，2039年11月30日前完成整改。${OFFICE}要完成河岸护栏更换，2039年12月10日前报送验收单。`

let clerk
const office = openOffice(async () => {
  clerk = await office.signIn('督查岗')
})

test('“all subdistricts” is every subdistrict of the zone, and each gets a loop of its own', async () => {
  await readIn(clerk, report('甲', SAID))
  await item(clerk, '沿街门店').click()
  const streets = item(clerk, '沿街门店').getByText('各街道 → 5 个街道')
  await streets.waitFor()
  for (const name of ['城南', '望湖', '石桥', '清溪', '东岭'])
    assert.match(await streets.getAttribute('title'), new RegExp(name))
  await item(clerk, '沿街门店').getByText('每个单位各立一项，共 5 项').waitFor()
})

test('an unknown name is pointed out; the clerk says once which unit it is', async () => {
  await item(clerk, '河岸护栏').getByText(`${OFFICE}（未认出）`).first().waitFor()
  await press(clerk, '河岸护栏', '修改')
  await clerk.getByRole('button', { name: `“${OFFICE}”是哪个单位` }).click()
  await clerk.getByPlaceholder('查找', { exact: true }).fill('建设局')
  await clerk.getByRole('option', { name: /建设局/ }).click()
  await clerk.keyboard.press('Escape')
  await clerk.getByRole('checkbox', { name: `记住“${OFFICE}”就是它` }).waitFor()
  await clerk.getByRole('button', { name: '保存并收下' }).click()
  await item(clerk, '河岸护栏').getByText('已收').waitFor()
  await item(clerk, '河岸护栏').getByText(`${OFFICE} → 建设局`).waitFor()
})

test('the next report that uses the name is not asked about', async () => {
  await readIn(clerk, report('乙', SAID))
  await item(clerk, '河岸护栏').getByText(`${OFFICE} → 建设局`).first().waitFor()
  assert.equal(await clerk.getByText('（未认出）').count(), 0)
})
