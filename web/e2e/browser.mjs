import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const PLACES = [
  process.env.YIPANQI_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/**
 * A Chromium of this machine, else the one that npm brings along: only its file, for the arguments that come with it
 * put all people into one process and one set of cookies, and switch the security off that is tested here. Neither
 * root nor that file can have its sandbox everywhere.
 */
export async function openBrowser() {
  const installed = PLACES.find((place) => place && existsSync(place))
  const isSandboxed = installed && process.getuid?.() !== 0
  return chromium.launch({
    executablePath: installed ?? (await packed()),
    args: isSandboxed ? [] : ['--no-sandbox'],
  })
}

async function packed() {
  const { default: found } = await import('@sparticuz/chromium')
  return found.executablePath()
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
