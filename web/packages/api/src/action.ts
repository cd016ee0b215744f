import { newKey } from './call'
import { isProblem } from './problem'

/**
 * Keeps the key of an action until its outcome is known: sent again after a lost answer it is the same
 * action; changed, or sent again after the server has spoken, it is a new one.
 */
export class ActionKey {
  private key = ''
  private sent = ''

  keyFor(path: string, body: unknown): string {
    const text = path + JSON.stringify(body)
    if (!this.key || this.sent !== text) this.key = newKey()
    this.sent = text
    return this.key
  }

  done(): void {
    this.key = ''
  }

  refused(failure: unknown): void {
    if (isProblem(failure) && failure.status >= 400 && failure.status < 500) this.key = ''
  }
}
