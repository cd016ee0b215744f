import { post } from '@yipanqi/api'
import { say } from '@yipanqi/ui'
import { problemWords } from '@yipanqi/words'
import { aliasesOf, type DirectiveDraft } from './edit'

/** Another name for a unit is kept before the directive that taught it; a refusal does not stop the directive. */
export async function keepAliases(draft: DirectiveDraft): Promise<void> {
  for (const alias of aliasesOf(draft))
    await post('/org/aliases', alias).catch((failure: unknown) => say(problemWords(failure)))
}
