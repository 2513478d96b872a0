// A time limit on work, not on the wall: a program that was stopped (Ctrl-Z) or a machine that slept must not lose the file it was at.

const STEP = 250

/**
 * Calls `late` after so many milliseconds in which the program was awake: a pause counts as one step, however long it was. Returns
 * what ends it.
 *
 * const end = afterWaking(30_000, () => controller.abort())
 */
export function afterWaking(milliseconds: number, late: () => void): () => void {
  let left = milliseconds
  // Ticks that a pause kept back are not made up for.
  const timer = setInterval(() => {
    left -= STEP
    if (left > 0) return
    clearInterval(timer)
    late()
  }, STEP)
  return () => clearInterval(timer)
}
