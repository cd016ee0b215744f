import type { Report } from '@yipanqi/api'
import { t } from '@yipanqi/words'
import type { TextRange } from './selection'
import { isVerbatim, originalOf } from './source'

const AROUND = 8

/** What is chosen in the source, for whoever hears the page: the words and their original, or where the caret is. */
export function chosenWords(report: Pick<Report, 'text' | 'map' | 'sourceText'>, { start, end }: TextRange) {
  if (start === end)
    return t('meeting.caretAt', {
      before: report.text.slice(Math.max(0, start - AROUND), start).trim(),
      after: report.text.slice(start, start + AROUND).trim(),
    })
  const words = report.text.slice(start, end)
  const original = originalOf(report, start, end)
  const said = isVerbatim(words, original) ? t('meeting.verbatim') : t('meeting.mended') + original
  return t('meeting.chosenWords', { words, original: said })
}
