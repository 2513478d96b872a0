// One line on the terminal that says how far a run is, how fast it goes and how long it will take. Nothing where there is no terminal.
import type { Progress } from '../run/run-folder.ts'

/** Milliseconds between two drawings: the eye needs no more. */
const PAUSE = 100

type Terminal = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }

export class ProgressLine {
  readonly #terminal: Terminal
  readonly #shown: boolean
  readonly #now: () => number
  readonly #started: number
  #drawn = Number.NEGATIVE_INFINITY
  #visible = false

  constructor(terminal: Terminal, wanted: boolean, now = () => performance.now()) {
    this.#terminal = terminal
    this.#shown = wanted && terminal.isTTY === true
    this.#now = now
    this.#started = now()
  }

  show(progress: Progress): void {
    const now = this.#now()
    if (!this.#shown || (progress.phase === 'read' && progress.done < progress.total && now - this.#drawn < PAUSE))
      return
    this.#drawn = now
    this.#visible = true
    this.#terminal.write(
      `\r\x1b[2K${this.#line(progress, (now - this.#started) / 1000).slice(0, (this.#terminal.columns ?? 80) - 1)}`,
    )
  }

  clear(): void {
    if (this.#visible) this.#terminal.write('\r\x1b[2K')
    this.#visible = false
  }

  #line({ phase, done, total }: Progress, seconds: number): string {
    if (phase === 'compare') return `Comparing what ${total} files say …`
    const rate = done / Math.max(seconds, 0.001)
    const left = done === 0 ? '' : `, ${describeSeconds((total - done) / rate)} left`
    return `Reading ${done} of ${total} files, ${Math.round(rate)} a second${left}`
  }
}

function describeSeconds(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`
  return `${Math.floor(seconds / 3600)} h ${Math.ceil((seconds % 3600) / 60)} min`
}
