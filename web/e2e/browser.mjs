import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const PLACES = [
  process.env.YIPANQI_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** A Chromium of this machine, else the one that npm brings along. Root needs it without its sandbox. */
export async function openBrowser() {
  const found = PLACES.find((place) => place && existsSync(place))
  const isRoot = process.getuid?.() === 0
  if (found) return chromium.launch({ executablePath: found, args: isRoot ? ['--no-sandbox'] : [] })
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args })
}

/** A page as wide as a device, speaking Chinese; what it complains about is kept in `page.complaints`. */
export async function openPage(browser, width = 1440) {
  const context = await browser.newContext({
    viewport: { width, height: width > 900 ? 900 : 844 },
    hasTouch: width <= 900,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  page.complaints = []
  page.on('pageerror', (error) => page.complaints.push(error.message))
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) page.complaints.push(message.text())
  })
  return page
}
