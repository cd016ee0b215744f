import { unzip, zip } from './zip.mjs'

const OPEN = 'http://schemas.openxmlformats.org/'

/** An Excel workbook of one sheet that holds these rows of words, for a desk that takes tables in. */
export function workbook(rows) {
  const cell = (words, n) => `<c r="${'ABCDEFG'[n]}ROW" t="inlineStr"><is><t>${words}</t></is></c>`
  const line = (row, n) => `<row r="${n}">${row.map(cell).join('').replaceAll('ROW', n)}</row>`
  const [sheets, office, packed] = ['spreadsheetml', 'officeDocument', 'package'].map((of) => OPEN + of)
  const type = (part, of) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml"/>`
  const links = (...all) =>
    `<Relationships xmlns="${packed}/2006/relationships">${all.map(link).join('')}</Relationships>`
  const link = ([of, target]) =>
    `<Relationship Id="${of}" Type="${office}/2006/relationships/${of}" Target="${target}"/>`
  const tag = (name, inside) =>
    `<${name} xmlns="${sheets}/2006/main" xmlns:r="${office}/2006/relationships">${inside}</${name}>`
  return zip({
    '[Content_Types].xml': `<Types xmlns="${packed}/2006/content-types">${type('workbook', 'sheet.main')}${type('styles', 'styles')}${type('one', 'worksheet')}</Types>`,
    '_rels/.rels': links(['officeDocument', 'xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': links(['worksheet', 'one.xml'], ['styles', 'styles.xml']),
    'xl/workbook.xml': tag('workbook', '<sheets><sheet name="人员" sheetId="1" r:id="worksheet"/></sheets>'),
    'xl/styles.xml': tag('styleSheet', '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>'),
    'xl/one.xml': tag(
      'worksheet',
      `<sheetData>${rows.map((row, n) => line(row, n + 1)).join('')}</sheetData>`,
    ),
  })
}

/** The same workbook with other words in place of some of its own, as somebody corrects it. */
export function corrected(file, wrong, right) {
  const parts = unzip(file)
  const sheet = String(parts['xl/one.xml'])
  return zip({ ...parts, 'xl/one.xml': sheet.replaceAll(`>${wrong}<`, `>${right}<`) })
}

/** What the cells of a row say. */
export function cells(file, row) {
  const line = String(unzip(file)['xl/one.xml']).match(`<row r="${row}".*?</row>`)[0]
  return [...line.matchAll(/<t>(.*?)<\/t>/g)].map(([, words]) => words)
}
