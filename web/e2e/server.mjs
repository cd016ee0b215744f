import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../yipanqi', import.meta.url))
const START_SECONDS = 420

/**
 * The real server with the demo zone, on a free port and an empty data folder; or the one that YIPANQI_URL
 * names. `stop()` ends it and clears the folder away.
 */
export async function startServer() {
  if (process.env.YIPANQI_URL) return { url: process.env.YIPANQI_URL, stop: async () => {} }
  const data = await mkdtemp(join(tmpdir(), 'yipanqi-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(PROGRAM, ['serve', '--demo', `--server.port=${port}`], {
    env: { ...process.env, YIPANQI_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => said.push(String(chunk)) > 400 && said.shift())
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(data, { recursive: true, force: true })
  }
  try {
    await answers(url, child)
  } catch (failure) {
    await stop()
    throw new Error(`${failure.message}\n${said.join('')}`, { cause: failure })
  }
  return { url, stop }
}

async function answers(url, child) {
  for (let second = 0; second < START_SECONDS; second++) {
    if (child.exitCode !== null) throw new Error('the server ended while starting')
    const answer = await fetch(url + '/api/session').catch(() => undefined)
    if (answer?.ok) return
    await pause(1000)
  }
  throw new Error(`the server did not answer within ${START_SECONDS} s`)
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
