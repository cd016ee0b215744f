import type { zh } from '../zh'
import { board } from './board'
import { calendar, day } from './calendar'
import { duties } from './duties'
import { journal } from './journal'
import { loop } from './loop'
import { meeting } from './meeting'
import { nav } from './nav'
import { notice } from './notice'
import { org } from './org'
import { session } from './session'
import { field, right, stage, status, unitKind } from './shared'
import { ui } from './ui'

const words = {
  board,
  calendar,
  day,
  duties,
  field,
  journal,
  loop,
  meeting,
  nav,
  notice,
  org,
  right,
  session,
  stage,
  status,
  ui,
  unitKind,
}

/** Every word of the Chinese files has its English one; the compiler names what is missing. */
export const en: { [M in keyof typeof zh]: Record<keyof (typeof zh)[M], string> } = words
