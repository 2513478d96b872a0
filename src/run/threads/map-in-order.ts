// Work done side by side, results in the order of the inputs, and never more than a window of either in memory.
import { EventEmitter, once } from 'node:events'

export type Window = {
  /** How many inputs are worked on at once. */
  readonly width: number
  /** How many may be begun before the oldest of them has been taken. */
  readonly window: number
}

/** Yields `work(input)` for each input, in order. Rejects as soon as the oldest unfinished work does. */
export async function* mapInOrder<In, Out>(
  inputs: Iterable<In> | AsyncIterable<In>,
  { width, window }: Window,
  work: (input: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const events = new EventEmitter()
  const begun: Promise<Out>[] = []
  let running = 0
  let closed = false
  const changed = () => events.emit('change')
  const begin = async () => {
    for await (const input of inputs) {
      while (!closed && (running >= width || begun.length >= window)) await once(events, 'change')
      if (closed) return
      running++
      const result = work(input).finally(() => {
        running--
        changed()
      })
      // Whoever takes it hears of a rejection; until then it is not unhandled.
      result.catch(() => {})
      begun.push(result)
      changed()
    }
  }
  let failure: unknown
  let finished = false
  const beginning = begin()
    .catch((error: unknown) => {
      failure = error
    })
    .finally(() => {
      finished = true
      changed()
    })
  try {
    while (true) {
      const [oldest] = begun
      if (oldest !== undefined) {
        const result = await oldest
        begun.shift()
        changed()
        yield result
      } else if (finished) break
      else await once(events, 'change')
    }
    await beginning
    if (failure !== undefined) throw failure
  } finally {
    closed = true
    changed()
  }
}
