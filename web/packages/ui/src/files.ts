import { t, type Key } from '@yipanqi/words'

const TYPES: Record<string, Key> = {
  'image/jpeg': 'ui.typePicture',
  'image/png': 'ui.typePicture',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'ui.typeDocument',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'ui.typeTable',
  'text/csv': 'ui.typeTable',
  'text/plain': 'ui.typeText',
}

/** 照片, Word 文档, PDF */
export function typeWords(type: string): string {
  return type in TYPES ? t(TYPES[type]!) : type.replace(/.*\//, '').toUpperCase()
}

/** 812 B, 34 KB, 2.4 MB */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return t('ui.bytes', { n: bytes })
  if (bytes < 1024 * 1024) return t('ui.kilobytes', { n: Math.round(bytes / 1024) })
  return t('ui.megabytes', { n: (bytes / 1024 / 1024).toFixed(1) })
}
