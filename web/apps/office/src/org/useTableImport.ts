import { fileForm, post, postForFile, Problem } from '@yipanqi/api'
import { t } from '@yipanqi/words'
import { useMutation, useQueryClient } from '@tanstack/vue-query'
import { save } from '../save'
import { markedName } from './org'

export type Table = 'people' | 'units'

/** A file that was changed on disk since it was chosen cannot be read any more: it is not the network. */
async function formOf(file: File): Promise<FormData> {
  await file
    .slice(0, 1)
    .arrayBuffer()
    .catch(() => {
      throw new Problem(400, 'office.file-changed', t('org.fileChanged'))
    })
  return fileForm(file)
}

/** What a table would do, taking it in, and the table with its problems marked. */
export function useTableImport<Answer>(table: Table) {
  const queries = useQueryClient()
  const path = `/org/${table}/import`
  const meta = { quiet: true }
  const read = useMutation({
    mutationFn: async (file: File) => post<Answer>(`${path}?preview=true`, await formOf(file)),
    meta,
  })
  const take = useMutation({
    mutationFn: async (file: File) => post<Answer>(path, await formOf(file)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['org'] }),
    meta,
  })
  const mark = useMutation({
    mutationFn: async (file: File) => postForFile(`${path}/marked.xlsx`, await formOf(file)),
    onSuccess: (marked, file) => save(marked, markedName(file.name)),
    meta,
  })
  return { read, take, mark }
}
