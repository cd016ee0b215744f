import { zip } from './zip.mjs'

/** Files that no desk should take in, made here so that none of them lies in the repository. */
const TYPES = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`
const BODY = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>`
const END = '</w:t></w:r></w:p></w:body></w:document>'

/** A page that shows a picture of one grey point, as large as itself, and not one character. */
export const scannedPdf = () =>
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</Scan 5 0 R>>>>/Contents 4 0 R>>',
    stream('', 'q 595 0 0 842 0 0 cm /Scan Do Q'),
    stream('/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', 'x'),
  ])

/** Nobody knows its password: the hashes of it are made up. */
export function encryptedPdf() {
  const hash = `<${'5a'.repeat(32)}>`
  return pdf(
    ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'],
    `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O${hash}/U${hash}>>/ID[<00><00>]`,
  )
}

/** Broken off in the middle, as an upload or a copy over a bad line leaves it. */
export const damagedPdf = () => scannedPdf().subarray(0, 180)

export const docxWithEntity = () =>
  zip({
    '[Content_Types].xml': TYPES,
    'word/document.xml': `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${BODY}&x;${END}`,
  })

/** Some 130 KB that unpack to 128 MB. */
export const zipBomb = () =>
  zip({
    '[Content_Types].xml': TYPES,
    'word/document.xml': BODY + END,
    'word/media/a.bin': Buffer.alloc(128 * 1024 * 1024),
  })

function stream(entries, content) {
  return `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`
}

function pdf(objects, trailer = '') {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(place).padStart(10, '0') + ' 00000 n \n'
  })
  const start = text.length
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(`${text}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`)
}
