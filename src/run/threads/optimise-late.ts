// When V8 optimises the code of the threads. Each thread compiles for itself and is done with most code after some seconds, so
// that code compiled early is seldom worth its while.
import { setFlagsFromString } from 'node:v8'

/**
 * The setting by the first number of V8's version: the bytes of bytecode that a function runs before it is optimised, in place of
 * 66 KB; from V8 12 (Node 22) on the calls, in place of 3,000. On two cores either took a sixth off the time of 2,000 articles;
 * 0.5 to 1 MB and 12,000 to 40,000 calls do alike.
 */
const SETTINGS = new Map([
  ['11', '--interrupt-budget=700000'],
  ['12', '--invocation-count-for-turbofan=20000'],
  ['13', '--invocation-count-for-turbofan=20000'],
  ['14', '--invocation-count-for-turbofan=20000'],
])

/** The setting for a version of V8, none for one that may not know it, since V8 would complain of it. settingFor('13.6.233') //=> '--invocation-…' */
export const settingFor = (version: string): string | undefined => SETTINGS.get(version.slice(0, version.indexOf('.')))

/** Has V8 optimise late in all threads that are started from now on. */
export function optimiseLate(): void {
  const setting = settingFor(process.versions.v8)
  if (setting !== undefined) setFlagsFromString(setting)
}
