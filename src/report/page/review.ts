/// <reference lib="dom" />
// The buttons of the review page: what a person makes of a discrepancy, and a note. Sent to the review server as it is decided.
import { element } from './element.ts'

/** `undecided` takes a decision back. */
export type Answer = 'real' | 'not real' | 'unsure' | 'undecided'
export type PageDecision = { readonly discrepancy: string; readonly answer: Answer; readonly note: string }

/** The row of buttons under a discrepancy; `decided` is what was decided before. */
export function decisionElement(
  id: string,
  decided: PageDecision | undefined,
  send: (decision: PageDecision) => Promise<boolean>,
): HTMLElement {
  const answers: [Answer, string][] = [
    ['real', 'A real discrepancy'],
    ['not real', 'No discrepancy'],
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
  let current = decided?.answer ?? 'undecided'
  const button = (label: string, answer: Answer) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = label
    made.addEventListener('click', () => decide(answer))
    return made
  }
  const buttons = answers.map(([answer, label]) => button(label, answer))
  const back = button('Take back', 'undecided')
  const show = () => {
    // Where it is gone, the keyboard goes on beside it.
    if (current === 'undecided' && back === document.activeElement) buttons[0]?.focus()
    for (const [n, [answer]] of answers.entries()) buttons[n]?.setAttribute('aria-pressed', String(answer === current))
    back.hidden = current === 'undecided'
  }
  // One after the other: leaving a note that was changed for a button decides twice.
  let sent = Promise.resolve()
  const decide = (answer: Answer) => {
    sent = sent.then(async () => {
      status.textContent = 'Saving …'
      const saved = await send({ discrepancy: id, answer, note: note.value })
      if (saved) current = answer
      show()
      status.textContent = !saved ? 'Could not be saved' : answer === 'undecided' ? 'Taken back' : 'Saved'
    })
  }
  // A note goes with an answer: one that is changed afterwards is saved too, one without an answer waits for it.
  note.addEventListener('change', () => {
    if (current !== 'undecided') decide(current)
    else if (note.value !== '') status.textContent = 'The note is saved with your answer'
  })
  show()
  const row = element('div', 'decision', ...buttons, back, note, status)
  row.setAttribute('role', 'group')
  row.setAttribute('aria-label', 'Your decision')
  return row
}
