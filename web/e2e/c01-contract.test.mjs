import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { openOffice } from './office.mjs'

/**
 * The office's types say what the server answers. Here real answers of the demo are written down as constants
 * of those types and given to the compiler: a field that is missing, new, renamed or of another kind is an error.
 */
const WEB = fileURLToPath(new URL('..', import.meta.url))
const answers = []
const pages = {}
let folder
const office = openOffice(async () => {
  folder = await mkdtemp(WEB + 'contract-')
  for (const who of ['督查岗', '石桥街道主任岗', '系统管理岗']) pages[who] = await office.signIn(who)
})
after(() => folder && rm(folder, { recursive: true }))

/** What the address answers to that person, kept to be compiled under its type. */
async function answer(type, path, who = '督查岗') {
  const said = await pages[who].evaluate(async (address) => (await fetch('/api' + address)).json(), path)
  assert.ok(!said.code, `${path}: ${JSON.stringify(said)}`)
  answers.push({ type, path, said })
  return said
}

test('the pages of a clerk', async () => {
  await answer('SignedIn', '/session')
  await answer('Profile', '/me')
  await answer('Board', '/board')
  await answer('Duties', '/duties')
  const { items } = await answer('Page<LoopSummary>', '/loops?size=200')
  assert.ok(items.length > 40)
  for (const loop of items) await answer('LoopSheet', '/loops/' + loop.id)
  const reports = await answer('Page<ReportSummary>', '/meeting/reports?size=50')
  for (const report of reports.items) await answer('Report', '/meeting/reports/' + report.id)
  const notices = await answer('Notices', '/notices')
  assert.ok(notices.items.length > 0)
  await answer('CalendarSummary[]', '/calendar')
  await answer('CalendarYear', '/calendar/2026')
  await answer('Page<JournalEntry>', '/journal?size=200')
})

test('the pages of a unit and of an administrator', async () => {
  await answer('Duties', '/duties', '石桥街道主任岗')
  await answer('Notices', '/notices', '石桥街道主任岗')
  await answer('Chart', '/org/chart', '系统管理岗')
  await answer('Page<Person>', '/org/people?size=50', '系统管理岗')
  await answer('Settings', '/org/settings', '系统管理岗')
})

test('are what the office takes them for', async () => {
  const names = [...new Set(answers.flatMap(({ type }) => type.match(/\w+/g)))]
  const constants = answers.map(
    ({ type, path, said }, n) => `// ${path}\nexport const answer${n}: ${type} = ${JSON.stringify(said)}\n`,
  )
  const file = folder + '/answers.ts'
  await writeFile(file, `import type { ${names.join(', ')} } from '@yipanqi/api'\n${constants.join('')}`)
  const { config } = ts.readConfigFile(WEB + 'tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, WEB)
  const program = ts.createProgram([file], options)
  const lines = program.getSourceFile(file)
  const wrong = ts.getPreEmitDiagnostics(program).map(({ start, messageText }) => {
    const { path } = answers[(lines.getLineAndCharacterOfPosition(start).line - 1) >> 1]
    return `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
  assert.deepEqual([...new Set(wrong)], [])
})
