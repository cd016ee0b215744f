import { AxeBuilder } from '@axe-core/playwright'

/** How far the page could be pushed sideways; 0 is right. */
export function sidewaysScroll(page) {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
}

/**
 * Texts that do not fit: sticking out of their cell, cut off by their own box, or sticking out of the window. What
 * may scroll, what says its whole text in a title (two lines in a table), and what only a screen reader sees is
 * meant to be cut.
 */
export function clippedTexts(page) {
  return page.evaluate(() => {
    const isMeant = (element) => {
      for (let box = element; box; box = box.parentElement) {
        const style = getComputedStyle(box)
        if (box.classList.contains('visually-hidden') || box.classList.contains('skip') || box.title)
          return true
        if (/auto|scroll/.test(style.overflowX) && box !== document.documentElement && box !== document.body)
          return true
      }
      return false
    }
    const hasOwnText = (element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        if (!hasOwnText(element) || element.closest('svg, option, script, style')) return false
        const box = element.getBoundingClientRect()
        if (!box.width || !box.height) return false
        const cell = element.closest('td, th')?.getBoundingClientRect()
        if (cell?.width && box.right > cell.right + 1) return true
        if (isMeant(element)) return false
        const style = getComputedStyle(element)
        const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible'
        const cut =
          cuts &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        return cut || box.right > window.innerWidth + 1 || box.left < -1
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
      )
  })
}

/** Controls smaller than a fingertip on a phone. A link inside running text is as high as its line. */
export function smallTargets(page, least = 44) {
  return page.evaluate((size) => {
    return [
      ...document.querySelectorAll(
        'button, select, input:not([type=checkbox], [type=radio], [type=file]), .btn, .link',
      ),
    ]
      .filter((control) => {
        const box = control.getBoundingClientRect()
        return (
          box.width && box.height && box.height < size - 0.5 && !control.closest('.visually-hidden, [hidden]')
        )
      })
      .map(
        (control) =>
          `${control.tagName.toLowerCase()}.${control.className}: ${control.textContent.trim().slice(0, 20)}`,
      )
  }, least)
}

/** Findings of axe that are serious or worse. */
export async function seriousFindings(page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter((finding) => finding.impact === 'serious' || finding.impact === 'critical')
    .map(
      (finding) =>
        `${finding.id}: ${finding.nodes
          .map((node) => node.target.join(' '))
          .slice(0, 4)
          .join(' | ')}`,
    )
}
