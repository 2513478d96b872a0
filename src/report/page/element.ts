/// <reference lib="dom" />
// Making elements. What comes from an article becomes a text node and nothing else.

/** An element with a class and children; strings become text nodes. */
export function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  made.append(...children)
  return made
}

/** A link; one that leaves the page tells nobody where it was followed. */
export function anchorElement(href: string, content: Node | string): HTMLAnchorElement {
  const made = document.createElement('a')
  made.href = href
  if (!href.startsWith('#')) {
    made.target = '_blank'
    made.rel = 'noopener noreferrer'
  }
  made.append(content)
  return made
}

/** Text in which nothing hides: control characters and marks that turn the direction of writing are shown by name. */
export function visible(text: string): string {
  const shown = (character: string) => {
    const code = character.charCodeAt(0)
    if (code === 9 || code === 10 || code === 13) return ' '
    return code < 32 ? String.fromCharCode(0x2400 + code) : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
  }
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, shown)
}
