import { csrfToken, newKey, Problem, problemOf, type EvidenceFile } from '@yipanqi/api'
import { problemWords, t } from '@yipanqi/words'
import { computed, onScopeDispose, reactive, ref } from 'vue'
import { hear } from '../queries'

export interface Upload {
  key: string
  file: File
  /** 0 to 1 */
  progress: number
  problem: string
  done: EvidenceFile | null
}

const MOST_BYTES = 20 * 1024 * 1024

/** Files on their way to the server, each by itself: one that fails stays, and can be sent again. */
export function useUpload() {
  const uploads = ref<Upload[]>([])
  const running = new Map<string, XMLHttpRequest>()
  const busy = computed(() => uploads.value.some((upload) => !upload.done && !upload.problem))
  const ids = computed(() => uploads.value.flatMap((upload) => (upload.done ? [upload.done.id] : [])))

  function add(files: Iterable<File>) {
    for (const file of files) {
      const problem = file.size > MOST_BYTES ? t('loop.fileTooLarge') : ''
      const upload = reactive<Upload>({ key: newKey(), file, progress: 0, problem, done: null })
      uploads.value.push(upload)
      if (!problem) start(upload)
    }
  }

  function start(upload: Upload) {
    upload.problem = ''
    const request = new XMLHttpRequest()
    running.set(upload.key, request)
    request.open('POST', '/api/evidence')
    request.setRequestHeader('Idempotency-Key', upload.key)
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken(document.cookie))
    request.upload.onprogress = (event) => (upload.progress = event.loaded / (event.total || 1))
    request.onload = () => void settle(upload, request)
    request.onerror = () => fail(upload, new Problem(0, 'office.offline', ''))
    const form = new FormData()
    form.set('file', upload.file)
    request.send(form)
  }

  async function settle(upload: Upload, request: XMLHttpRequest) {
    running.delete(upload.key)
    if (request.status < 300) {
      upload.progress = 1
      upload.done = JSON.parse(request.responseText) as EvidenceFile
    } else fail(upload, await problemOf(new Response(request.responseText, { status: request.status })))
  }

  function fail(upload: Upload, problem: Problem) {
    running.delete(upload.key)
    upload.problem = problemWords(problem)
    hear(problem)
  }

  function retry(upload: Upload) {
    start(upload)
  }

  function remove(upload: Upload) {
    running.get(upload.key)?.abort()
    uploads.value = uploads.value.filter((other) => other.key !== upload.key)
  }

  onScopeDispose(() => running.forEach((request) => request.abort()))
  return { uploads, ids, busy, add, retry, remove }
}
