/// <reference lib="dom" />
// The buttons of the review page: what a person makes of a discrepancy, and a note. Sent to the review server as it is decided.
import { element } from './element.ts'

export type Answer = 'real' | 'not real' | 'unsure'
export type PageDecision = { readonly discrepancy: string; readonly answer: Answer; readonly note: string }

/** The row of buttons under a discrepancy; `decided` is what was decided before. */
export function decisionElement(
  id: string,
  decided: PageDecision | undefined,
  send: (decision: PageDecision) => Promise<boolean>,
): HTMLElement {
  const answers: [Answer, string][] = [
    ['real', 'A real discrepancy'],
    ['not real', 'None'],
    ['unsure', 'Unsure'],
  ]
  const note = document.createElement('input')
  note.type = 'text'
  note.maxLength = 1000
  note.placeholder = 'Note'
  note.setAttribute('aria-label', 'Note on this discrepancy')
  note.value = decided?.note ?? ''
  const status = element('span', 'status')
  status.setAttribute('role', 'status')
  const buttons = answers.map(([answer, label]) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.setAttribute('aria-pressed', String(decided?.answer === answer))
    button.addEventListener('click', async () => {
      status.textContent = 'Saving …'
      const saved = await send({ discrepancy: id, answer, note: note.value })
      status.textContent = saved ? 'Saved' : 'Could not be saved'
      if (saved) for (const other of buttons) other.setAttribute('aria-pressed', String(other === button))
    })
    return button
  })
  return element('div', 'decision', ...buttons, note, status)
}
