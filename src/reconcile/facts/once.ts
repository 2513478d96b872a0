// What is found out when it is first asked for, and not again.

/** once(() => tellingStems(sentence)) //=> a function that looks for the stems when it is first called */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
