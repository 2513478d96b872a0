// text-lines: the lines of a text that hold anything, with what stands round them.

export type Line = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether a blank line, or the head of the text, stands before it. */
  readonly afterBlank: boolean
}

/** The lines of `text`, trimmed, blank ones left out. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  const pattern = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/g
  for (let match = pattern.exec(text); match !== null && match[0] !== ''; match = pattern.exec(text)) {
    const content = match[0].trim()
    if (content === '') {
      afterBlank = true
      continue
    }
    const start = match.index + match[0].length - match[0].trimStart().length
    lines.push({ start, end: start + content.length, text: content, afterBlank })
    afterBlank = false
  }
  return lines
}
