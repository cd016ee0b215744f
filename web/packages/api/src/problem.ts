/** Why the server refuses something: a code, its sentence, and what stands in the places of that sentence. */
export interface Reason {
  code: string
  title: string
  values: string[]
}

/** A refusal of the server (RFC 9457), or of the network between. `title` is a sentence to show as it is. */
export class Problem extends Error implements Reason {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly errors: FieldError[] = [],
    readonly retryAfter: number | null = null,
    readonly values: string[] = [],
  ) {
    super(title)
    this.name = 'Problem'
  }

  /** The code said about the field at `pointer` (such as `/name`), if any. */
  of(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer)?.code
  }

  get isOffline(): boolean {
    return this.status === 0
  }
}

export interface FieldError {
  pointer: string
  code: string
}

export function isProblem(value: unknown): value is Problem {
  return value instanceof Problem
}

/** Reads the body of a refused answer; proxies and gateways answer with anything, so nothing is taken for granted. */
export async function problemOf(answer: Response): Promise<Problem> {
  const wait = Number(answer.headers.get('Retry-After')) || null
  const body = (await answer.json().catch(() => ({}))) as Partial<Problem>
  return new Problem(
    answer.status,
    typeof body.code === 'string' ? body.code : `http.${answer.status}`,
    typeof body.title === 'string' ? body.title : '',
    Array.isArray(body.errors) ? body.errors : [],
    wait,
    Array.isArray(body.values) ? body.values.map(String) : [],
  )
}
