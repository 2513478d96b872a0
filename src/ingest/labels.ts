// labels: lines that open with a label and a colon, as headers of mails and exports of archives have them: `Subject: Lock opens`.

const FIELD = /^([A-Za-z][A-Za-z-]{1,40}(?: [A-Za-z-]{1,20}){0,3}):(?:[ \t]+(.*))?$/

export type Field = { readonly label: string; readonly value: string }

/**
 * The label of a line, in lower case, and what follows it; undefined where it has none.
 *
 * readField('Publication date: Dec 14, 2021') //=> { label: 'publication date', value: 'Dec 14, 2021' }
 */
export function readField(line: string): Field | undefined {
  const [, label, value = ''] = FIELD.exec(line.trimEnd()) ?? []
  return label === undefined ? undefined : { label: label.toLowerCase(), value: value.trim() }
}
