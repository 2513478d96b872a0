// One run of the built program as a process of its own: how long, how much processor time, how much memory at most.
import { spawnSync } from 'node:child_process'

export type Run = { readonly seconds: number; readonly cpuSeconds: number; readonly megabytes: number }

/** What the program tells of itself when it ends. Threads end too and say nothing. */
const TELL = `
import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  process.stderr.write('\\nused ' + [maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6].join(' ') + '\\n')
})`

/** Runs `corroborate` with `words`; its standard output is thrown away. */
export function runProgram(...words: string[]): Run {
  const tell = `--import=data:text/javascript,${encodeURIComponent(TELL)}`
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [tell, 'dist/cli.js', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - started) / 1000
  const used = /used (\S+) (\S+)\s*$/.exec(stderr)
  if (status !== 0 || used === null)
    throw new Error(`corroborate ${words.join(' ')} ended with ${status}: ${stderr.slice(-500)}`)
  return { seconds, megabytes: Number(used[1]), cpuSeconds: Number(used[2]) }
}
