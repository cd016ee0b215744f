// Prints how big our files are, and fails where one grew beyond the house's limit or a blob slipped in.
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

const KINDS = { java: /^src\/main\/.*\.java$/, test: /^src\/test\/.*\.java$/, vue: /\.vue$/, ts: /^web\/.*(?<!\.d)\.ts$/ }
const LIMITS = { java: 300, test: 400, vue: 300, ts: 300 }
const LARGEST_BLOB = 600 * 1024
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
const faults = []

for (const [kind, pattern] of Object.entries(KINDS)) {
  const sizes = files
    .filter((file) => pattern.test(file) && !file.endsWith('package-info.java'))
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines)
  if (!sizes.length) continue
  const at = (share) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))].lines
  console.log(`${kind}: ${sizes.length} files, median ${at(0.5)}, p90 ${at(0.9)}, max ${sizes.at(-1).lines} lines`)
  for (const { file, lines } of sizes) if (lines > LIMITS[kind]) faults.push(`${file}: ${lines} lines, at most ${LIMITS[kind]}`)
}
for (const file of files) if (statSync(file).size > LARGEST_BLOB) faults.push(`${file}: ${statSync(file).size} bytes, at most ${LARGEST_BLOB}`)

if (faults.length) {
  console.error(faults.join('\n'))
  process.exit(1)
}
