import assert from 'node:assert/strict'
import { settled, visit } from './office.mjs'

/** Keeps two runs on one server apart. */
export const RUN = Date.now() % 10_000_000
const EIGHT_HOURS = 8 * 3_600_000

/** A day of the office as a report writes it, so many days from today. */
export function day(from) {
  const then = new Date(Date.now() + EIGHT_HOURS + from * 86_400_000)
  return `${then.getUTCFullYear()}年${then.getUTCMonth() + 1}月${then.getUTCDate()}日`
}

/** An invented report: a headline that no other report has, the meeting's day, and what was said there. */
export function report(ordinal, said, met = day(-1)) {
  const meeting = `第${RUN}${ordinal}次安全生产例会`
  const when = met && met + '，'
  return `青岚高新区召开${meeting}\n${when}青岚高新区召开${meeting}。管委会主任主持会议。\n${said}`
}

/** Pastes a text at the desk and reads it in. */
export async function readIn(page, text) {
  await visit(page, '/intake')
  await page.getByLabel('或者粘贴全文').fill(text)
  await page.getByRole('button', { name: '读入' }).click()
  await onDesk(page)
}

export async function onDesk(page) {
  await page.waitForURL(/\/intake\/[0-9a-f-]{36}/)
  await settled(page)
}

/** The item of the list that says these words; a press makes it the current one. */
export const item = (page, words) => page.locator('.list .it').filter({ hasText: words })

export async function press(page, words, button) {
  const found = item(page, words)
  await found.click({ position: { x: 4, y: 4 } })
  await found.getByRole('button', { name: button }).click()
}

/** Presses a button that opens a dialog; answers the dialog. */
export async function dialog(page, button) {
  await page.getByRole('button', { name: button }).click()
  const opened = page.getByRole('dialog')
  await opened.waitFor()
  return opened
}

/** Issues what was accepted and waits for its loops. */
export async function issue(page) {
  const last = await dialog(page, /^交办 \d+ 项/)
  const doubts = last.getByRole('checkbox')
  if (await doubts.count()) await doubts.check()
  await last.getByRole('button', { name: /^交办 \d+ 项/ }).click()
  await page.getByText('秒后通知各单位').waitFor()
}

/** The box of words in the source on screen, to be pressed or marked with the mouse. */
async function boxOf(page, words) {
  const box = await page.locator('section.source').evaluate((source, wanted) => {
    const spans = [...source.querySelectorAll('[data-start]')]
    const span = spans.find((one) => one.textContent.includes(wanted))
    if (!span) return null
    span.scrollIntoView({ block: 'center' })
    const range = document.createRange()
    const from = span.textContent.indexOf(wanted)
    range.setStart(span.firstChild, from)
    range.setEnd(span.firstChild, from + wanted.length)
    const rects = [...range.getClientRects()]
    const [first, last] = [rects[0], rects[rects.length - 1]]
    const middle = (rect) => rect.top + rect.height / 2
    return { from: [first.left + 1, middle(first)], to: [last.right - 1, middle(last)] }
  }, words)
  if (!box) throw new Error('the source does not say ' + words)
  return box
}

/** Sets the caret before these words of the source. */
export async function caretBefore(page, words) {
  const { from } = await boxOf(page, words)
  await page.mouse.click(...from)
}

/** Marks these words of the source with the mouse. */
export async function mark(page, words) {
  const { from, to } = await boxOf(page, words)
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(...to, { steps: 5 })
  await page.mouse.up()
}

/** Opens a loop by hand for 石桥街道, as the office asks the server for one; answers its address. */
export async function openLoop(clerk, what) {
  const path = await clerk.evaluate(async (task) => {
    const ask = async (address, init) => (await fetch('/api' + address, init)).json()
    const { units, posts } = await ask('/org/chart')
    const unit = units.find(({ shortName }) => shortName === '石桥街道')
    const post = (name) => posts.find((each) => each.name === name).id
    const sheet = await ask('/loops', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
        'X-XSRF-TOKEN': /XSRF-TOKEN=([^;]+)/.exec(document.cookie)[1],
      },
      body: JSON.stringify({
        what: task,
        field: 'fire-safety',
        leadUnitId: unit.id,
        assistingUnitIds: [units.find(({ shortName }) => shortName === '建设局').id],
        sponsorPostId: post('城建分管副主任'),
        verifierPostId: post('核验岗'),
        due: new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10),
        reportEvery: 'NONE',
        proof: '登记册',
        asksSponsor: true,
      }),
    })
    return sheet.summary ? '/loops/' + sheet.summary.id : JSON.stringify(sheet)
  }, what)
  assert.match(path, /^\/loops\//)
  return path
}
