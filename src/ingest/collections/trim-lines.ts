// trim-lines: the words of an export of a press database, as an article has them.

/** Without the blanks that exports put before and behind lines. */
export const trimLines = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
