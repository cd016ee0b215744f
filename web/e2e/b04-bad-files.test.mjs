import assert from 'node:assert/strict'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { damagedPdf, docxWithEntity, encryptedPdf, scannedPdf, zipBomb } from './badFiles.mjs'
import { openOffice, visit } from './office.mjs'

const LARGE = 300 * 1024 * 1024

let clerk
const office = openOffice(async () => {
  clerk = await office.signIn('督查岗')
})

const chooser = () => clerk.getByLabel('选文件')
const reports = async () =>
  (await (await clerk.request.get(office.url + '/api/meeting/reports')).json()).items

/** Hands a file in; the page has to say why not, stay where it is, and keep nothing of it. */
async function assertRefused(file, sentence) {
  await visit(clerk, '/intake')
  const before = await reports()
  await chooser().setInputFiles(file)
  await clerk.getByRole('alert').getByText(sentence).waitFor()
  assert.equal(new URL(clerk.url()).pathname, '/intake')
  assert.deepEqual(await reports(), before)
  await chooser().and(clerk.locator(':enabled')).waitFor()
}

for (const [what, name, content, sentence] of [
  ['a scanned PDF without text', '扫描件.pdf', scannedPdf, /扫描件，里面没有文字.*粘贴/],
  ['a PDF with a password', '加密.pdf', encryptedPdf, /文件加了密码，请去掉密码/],
  ['a damaged PDF', '损坏.pdf', damagedPdf, /文件已损坏或不完整/],
  ['a docx that reaches outside', '外部引用.docx', docxWithEntity, /引用了外部内容/],
  ['a docx that unpacks without end', '压缩包.docx', zipBomb, /解开后过大/],
  ['a picture called PDF', '照片.pdf', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /这是图片/],
  [
    'a program called text',
    '程序.txt',
    () => Buffer.from('\x7fELF\0\0', 'latin1'),
    /只能读取 txt、pdf、docx/,
  ],
  ['an empty file', '空.txt', () => Buffer.alloc(0), /文件是空的/],
])
  test(`${what} is refused in a sentence, and nothing of it is kept`, () =>
    assertRefused({ name, mimeType: 'application/octet-stream', buffer: content() }, sentence))

test('a file of 300 MB is refused by its size, before a byte of it is sent', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yipanqi-large-'))
  const path = join(folder, '录像.pdf')
  const file = await open(path, 'w')
  await file.truncate(LARGE)
  await file.close()
  const sent = []
  clerk.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await assertRefused(path, '文件超过 20 MB')
  assert.deepEqual(
    sent.filter((url) => url.endsWith('/api/meeting/reports')),
    [],
  )
  await rm(folder, { recursive: true })
})

test('a good file after a bad one is read, and the sentence goes', async () => {
  await assertRefused({ name: '空.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }, /文件是空的/)
  const text = '会议要求，应急管理局要组织一次加油站检查，2039年3月20日前形成报告。'
  await chooser().setInputFiles({ name: '纪要.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await clerk.waitForURL(/\/intake\/[0-9a-f-]{36}/)
  await clerk.getByRole('heading', { level: 1, name: '纪要.txt' }).waitFor()
})
