import type { Board, Field, Id, Status, Stone } from '@yipanqi/api'

/** Figures of the drawing in its own units. */
export interface GridFrame {
  left: number
  top: number
  stepX: number
  stepY: number
  width: number
  height: number
}

export interface PlacedStone extends Stone {
  x: number
  y: number
  r: number
}

const NARROWEST = 58
const WIDEST = 92
/** about as wide as it is shown, so that words keep their size */
const SHOWN_WIDTH = 860
const STEP_Y = 46
const SMALLEST = 9
const LARGEST = 21
/** dark enough for white figures; gamboge and the outlined ones carry ink */
const WHITE_ON: Status[] = ['behind', 'overdue', 'waiting']
const OUTLINED: Status[] = ['on-track', 'not-started', 'suspended']

export function frameOf(units: number, fields: number, longestName: number): GridFrame {
  const left = Math.min(Math.max(longestName, 4), 9) * 14 + 36
  const room = (SHOWN_WIDTH - left - 40) / Math.max(fields - 1, 1)
  const stepX = Math.min(Math.max(room, NARROWEST), WIDEST)
  return {
    left,
    top: 64,
    stepX,
    stepY: STEP_Y,
    width: Math.max(left + Math.max(fields - 1, 0) * stepX + 40, SHOWN_WIDTH),
    height: 64 + Math.max(units - 1, 0) * STEP_Y + 36,
  }
}

/** How large a stone is for so many loops: by area, so that four times as many look twice as wide. */
export function radius(open: number, most: number): number {
  if (open <= 0) return 0
  return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((open - 1) / Math.max(most - 1, 1))
}

export function placed(board: Pick<Board, 'units' | 'fields' | 'stones'>, frame: GridFrame): PlacedStone[] {
  const rows = indexOf(board.units.map((unit) => unit.id))
  const columns = indexOf(board.fields)
  const most = Math.max(1, ...board.stones.map((stone) => stone.open))
  return board.stones.flatMap((stone) => {
    const row = rows.get(stone.unitId)
    const column = columns.get(stone.field)
    if (row === undefined || column === undefined || !stone.open) return []
    return [
      {
        ...stone,
        x: frame.left + column * frame.stepX,
        y: frame.top + row * frame.stepY,
        r: radius(stone.open, most),
      },
    ]
  })
}

/** The small dots of a Go board, on free crossings of its quarter lines. */
export function starPoints(
  board: Pick<Board, 'units' | 'fields' | 'stones'>,
  frame: GridFrame,
): { x: number; y: number }[] {
  const taken = new Set(board.stones.filter((stone) => stone.open).map((stone) => stone.unitId + stone.field))
  return quarters(board.units.length).flatMap((row) =>
    quarters(board.fields.length).flatMap((column) =>
      taken.has(board.units[row]!.id + board.fields[column]!)
        ? []
        : [{ x: frame.left + column * frame.stepX, y: frame.top + row * frame.stepY }],
    ),
  )
}

export function isOutlined(status: Status): boolean {
  return OUTLINED.includes(status)
}

export function carriesWhite(status: Status): boolean {
  return WHITE_ON.includes(status)
}

/** A long name in at most two short lines, for the head of a row. */
export function nameLines(name: string, most = 9): string[] {
  if (name.length <= most) return [name]
  const second = name.slice(most)
  return [name.slice(0, most), second.length > most ? second.slice(0, most - 1) + '…' : second]
}

/** A field's name over its column, in two lines where it is long. */
export function headLines(name: string): string[] {
  const space = name.indexOf(' ')
  if (space > 0) return [name.slice(0, space), name.slice(space + 1)]
  const half = Math.ceil(name.length / 2)
  return name.length < 4 || /^[a-z]+$/i.test(name) ? [name] : [name.slice(0, half), name.slice(half)]
}

/** Columns in which nothing is open would only make the others small. */
export function fieldsInUse(board: Pick<Board, 'fields' | 'stones'>): Field[] {
  const used = new Set(board.stones.filter((stone) => stone.open).map((stone) => stone.field))
  return board.fields.filter((field) => used.has(field))
}

/** The stones of one unit in the order of the fields: its row on a phone. */
export function rowOf(board: Pick<Board, 'fields' | 'stones'>, unitId: Id): Stone[] {
  const columns = indexOf(board.fields)
  return board.stones
    .filter((stone) => stone.unitId === unitId && stone.open > 0)
    .sort((a, b) => (columns.get(a.field) ?? 0) - (columns.get(b.field) ?? 0))
}

function quarters(count: number): number[] {
  if (count < 5) return []
  return [...new Set([Math.round((count - 1) / 4), Math.round(((count - 1) * 3) / 4)])]
}

function indexOf<T>(list: T[]): Map<T, number> {
  return new Map(list.map((item, index) => [item, index]))
}
