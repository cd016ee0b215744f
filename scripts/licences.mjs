// Fails when a library inside the jar or the office comes under terms that the product may not ship.
import { existsSync, readFileSync } from 'node:fs'

const SBOM = 'target/classes/META-INF/sbom/application.cdx.json'
const ALLOWED = [
  /^Apache-2\.0/, /^Apache/i, /^MIT/, /^BSD/, /^0BSD/, /^ISC/, /^EPL-/, /^Eclipse/i, /^EDL/, /^LGPL/, /^GNU Lesser/i,
  /^MPL-2/, /^CC0/, /^Public Domain/i, /^PostgreSQL/i, /^OFL/, /^Unlicense/, /^Bouncy Castle/i, /^UPL/, /^Universal Permissive/i,
  /^GPL-2\.0-with-classpath-exception/, /^GPL2 w\/ CPE/, /classpath exception/i, /^Python-2\.0/, /^BlueOak/, /^CC-BY-4\.0/, /^W3C/,
]
const FORBIDDEN = /AGPL|Affero|SSPL|BUSL|Commons Clause|Elastic License|commercial/i
// Published without a licence in their metadata; read in their sources.
const KNOWN = {}

const faults = []
let seen = 0
function judge(name, licences) {
  seen++
  const words = licences.length ? licences : KNOWN[name] ? [KNOWN[name]] : []
  if (!words.length) faults.push(`${name}: no licence named`)
  else if (words.every((it) => FORBIDDEN.test(it) || !ALLOWED.some((ok) => ok.test(it)))) faults.push(`${name}: ${words.join(', ')}`)
}

if (!existsSync(SBOM)) {
  console.error(`${SBOM} is missing: build first (make build).`)
  process.exit(1)
}
for (const part of JSON.parse(readFileSync(SBOM, 'utf8')).components ?? [])
  judge(
    `${part.group}:${part.name}:${part.version}`,
    (part.licenses ?? []).map((it) => it.license?.id ?? it.license?.name ?? it.expression ?? '').filter(Boolean),
  )
const lock = JSON.parse(readFileSync('web/package-lock.json', 'utf8'))
for (const [path, part] of Object.entries(lock.packages))
  if (path.startsWith('node_modules/') && !part.dev && !part.link)
    judge(path.slice('node_modules/'.length), part.license ? part.license.replace(/[()]/g, '').split(/ OR | AND /) : [])

if (faults.length) {
  console.error(`Terms that the product may not ship, or does not know:\n${faults.join('\n')}`)
  process.exit(1)
}
console.log(`licences: ${seen} libraries, all with terms we may ship`)
