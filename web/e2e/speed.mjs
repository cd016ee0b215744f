import { openBrowser } from './browser.mjs'
import { settled, signInAs, visit } from './office.mjs'
import { startServer } from './server.mjs'

/** Figures of how fast the office feels: `npm run speed`. First rows far from the server; a thousand rows scrolled. */
const ROUND_TRIP = 400
const ROWS = 1000
const FIRST_ROW = 'main a[href^="/loops/"]'

const server = await startServer()
const browser = await openBrowser()
try {
  const page = await signInAs(browser, server.url, '督查岗')
  await visit(page, '/calendar')
  await page.waitForTimeout(4_000)
  const network = await page.context().newCDPSession(page)
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
  const inside = await page.evaluate(async (row) => {
    const start = performance.now()
    document.querySelector('nav a[href="/loops"]').click()
    while (!document.querySelector(row)) await new Promise(requestAnimationFrame)
    return performance.now() - start
  }, FIRST_ROW)
  say('first rows, from another page', inside)
  const start = performance.now()
  await page.goto(server.url + '/loops', { waitUntil: 'commit' })
  await page.locator(FIRST_ROW).first().waitFor()
  say('first rows, page opened anew', performance.now() - start)
  await page.context().close()
  await scrollAThousand()
} finally {
  await browser.close()
  await server.stop()
}

async function scrollAThousand() {
  const page = await signInAs(browser, server.url, '督查岗')
  await page.route(/\/api\/loops(\?|$)/, async (route) => {
    const answer = await route.fetch()
    const body = await answer.json()
    const items = Array.from({ length: ROWS }, (_, index) => ({
      ...body.items[index % body.items.length],
      id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    }))
    await route.fulfill({ json: { ...body, items } })
  })
  await visit(page, '/loops')
  await settled(page)
  const frames = await page.evaluate(async () => {
    const lengths = []
    let last = performance.now()
    for (let at = 0; at < 240; at++) {
      window.scrollBy(0, 120)
      await new Promise(requestAnimationFrame)
      const now = performance.now()
      lengths.push(now - last)
      last = now
    }
    return lengths.sort((a, b) => a - b)
  })
  const at = (share) => frames[Math.floor((frames.length - 1) * share)].toFixed(1)
  console.log(
    `a frame while ${ROWS} rows scroll: median ${at(0.5)} ms, 95 of 100 ${at(0.95)} ms, longest ${at(1)} ms`,
  )
}

function say(what, taken) {
  console.log(
    `${what}: ${Math.round(taken)} ms = ${(taken / ROUND_TRIP).toFixed(1)} round trips of ${ROUND_TRIP} ms`,
  )
}
