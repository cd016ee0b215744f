import { t } from '@yipanqi/words'

/** 812 B, 34 KB, 2.4 MB */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return t('ui.bytes', { n: bytes })
  if (bytes < 1024 * 1024) return t('ui.kilobytes', { n: Math.round(bytes / 1024) })
  return t('ui.megabytes', { n: (bytes / 1024 / 1024).toFixed(1) })
}
