// Measuring on a machine that does other things too: processor time for what runs in this process, in rounds that take turns.

export type Work = { readonly name: string; readonly run: () => void }

/** Processor seconds by name of work, the median of `rounds`; the works take turns, so that a busy minute hurts all alike. */
export function takeTurns(works: readonly Work[], rounds: number): (name: string) => number {
  const seconds = new Map(works.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++)
    for (const { name, run } of works) {
      const before = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(before)
      seconds.get(name)?.push((user + system) / 1e6)
    }
  return name => median(seconds.get(name) ?? [])
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
