import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { startServer } from './server.mjs'

/** One server for all browser tests, which run one after another: `node e2e/run.mjs [name…]`. */
const folder = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.argv.slice(2)
const files = (await readdir(folder))
  .filter((file) => file.endsWith('.test.mjs'))
  .filter((file) => !wanted.length || wanted.some((name) => file.startsWith(name)))
  .sort()
const server = await startServer()
const tests = spawn(
  process.execPath,
  ['--test', '--test-concurrency=1', ...files.map((file) => folder + file)],
  {
    env: { ...process.env, YIPANQI_URL: server.url },
    stdio: 'inherit',
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => tests.kill(signal))
const code = await new Promise((resolve) => tests.once('exit', resolve))
await server.stop()
process.exitCode = code ?? 1
