import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { RUN } from './desk.mjs'
import { clippedTexts, seriousFindings, sidewaysScroll, smallTargets } from './measure.mjs'
import { openOffice, visit } from './office.mjs'
import { cells, corrected, workbook } from './workbook.mjs'

const BUREAU = `文旅局${RUN}`
const TEAM = `文旅执法队${RUN}`
const LIBRARY = `图书馆${RUN}`
const WRONG = `没有的局${RUN}`
const HEADS = ['单位名称', '简称', '别名', '上级单位', '类别', '排序号', '值守岗位']
const ZONE = '青岚高新区'

let admin
const office = openOffice(async () => {
  admin = await office.signIn('系统管理岗')
})
const sheet = (page) => page.getByRole('dialog')
const choose = (page, buffer, name = '单位.xlsx') =>
  sheet(page).locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer })
const units = (...rows) => workbook([HEADS, ...rows])
const threeRows = () =>
  units(
    [TEAM, '', '', BUREAU, '其他', '', ''],
    [BUREAU, `文旅${RUN}`, `文化局${RUN}、旅游局${RUN}`, ZONE, '部门', '', '值守岗'],
    [LIBRARY, '', '', WRONG, '其他', '', ''],
  )
let marked

async function openImport(page) {
  await visit(page, '/org')
  await page.getByRole('button', { name: '用表格导入单位' }).click()
}

async function save(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  assert.equal(await download.failure(), null)
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

test('the form for taking units in is at hand, and refused as long as it holds its examples', async () => {
  await openImport(admin)
  const form = await save(admin, () => sheet(admin).getByRole('link', { name: '下载模板' }).click())
  assert.equal(form.name, '单位导入表.xlsx')
  await choose(admin, form.content)
  await sheet(admin).getByText('新增 0 个，修改 0 个，2 行有错').waitFor()
})

test('a table of units says what is new and what is wrong, and is not taken with a wrong row in it', async () => {
  await choose(admin, threeRows())
  await sheet(admin).getByText('新增 2 个，修改 0 个，1 行有错').waitFor()
  const wrong = sheet(admin).getByRole('row').filter({ hasText: LIBRARY })
  assert.match(await wrong.innerText(), new RegExp(`D4 上级单位：.*没有名为“${WRONG}”的单位`))
  assert.ok(await sheet(admin).getByRole('button', { name: '导入', exact: true }).isDisabled())
})

test('the file comes back with its problems marked', async () => {
  marked = await save(admin, () => sheet(admin).getByRole('button', { name: '下载标出问题的文件' }).click())
  assert.equal(marked.name, '单位（标出问题）.xlsx')
  assert.equal(cells(marked.content, 1).at(-1), '导入问题')
  assert.match(cells(marked.content, 4).at(-1), new RegExp(WRONG))
})

test('corrected there and chosen again it is taken, and the units stand in the tree', async () => {
  await choose(admin, corrected(marked.content, WRONG, BUREAU), marked.name)
  await sheet(admin).getByText('新增 3 个，修改 0 个，0 行有错').waitFor()
  await sheet(admin).getByRole('button', { name: '导入 3 个单位' }).click()
  await sheet(admin).waitFor({ state: 'detached' })
  const tree = admin.getByRole('navigation', { name: '单位' })
  for (const name of [TEAM, LIBRARY]) await tree.getByRole('link', { name }).waitFor()
  await tree.getByRole('link', { name: BUREAU }).click()
  for (const said of [`文旅${RUN}`, '值守岗'])
    await admin.locator('main .facts').getByText(said, { exact: true }).waitFor()
})

test('the same table again changes nothing; a filled cell changes what is there', async () => {
  await openImport(admin)
  await choose(
    admin,
    units([BUREAU, '', '', '', '', '', '值守岗'], [LIBRARY, `馆${RUN}`, '', ZONE, '', '', '']),
  )
  await sheet(admin).getByText('新增 0 个，修改 1 个，0 行有错').waitFor()
  await sheet(admin).getByRole('row').filter({ hasText: BUREAU }).getByText('没有变化').waitFor()
  await sheet(admin).getByRole('row').filter({ hasText: LIBRARY }).getByText('修改简称、上级单位').waitFor()
})

test('a table without rows says so', async () => {
  await choose(admin, units())
  await sheet(admin).getByText('表格里没有要导入的行。').waitFor()
})

test('a table of people comes back with its problems marked too', async () => {
  await visit(admin, '/people')
  await admin.getByRole('button', { name: '用表格导入人员' }).click()
  const heads = ['姓名', '电话', '账号', '单位', '岗位', '权限', '任职日期']
  await choose(admin, workbook([heads, [`佩兰${RUN}`, '', '', WRONG, '联络岗', '承办', '']]), '人员.xlsx')
  const file = await save(admin, () =>
    sheet(admin).getByRole('button', { name: '下载标出问题的文件' }).click(),
  )
  assert.equal(file.name, '人员（标出问题）.xlsx')
  await choose(admin, corrected(file.content, WRONG, BUREAU), file.name)
  await sheet(admin).getByText('1 行可导入，0 行有错').waitFor()
})

for (const width of [1440, 390])
  test(`the preview fits at ${width} px`, async () => {
    const page = await office.signIn('系统管理岗', width)
    await openImport(page)
    const wrong = [`${LIBRARY}二`, '', '', WRONG, '其他', '', '']
    await choose(page, units([`${BUREAU}二`, '', '', ZONE, '部门', '', ''], wrong))
    await sheet(page).getByText('新增 1 个，修改 0 个，1 行有错').waitFor()
    assert.equal(await sidewaysScroll(page), 0)
    assert.deepEqual(await clippedTexts(page), [])
    assert.deepEqual(await seriousFindings(page), [])
    if (width < 900) assert.deepEqual(await smallTargets(page), [])
    await page.context().close()
  })
