// The output folder: whose it is, and where things stand in it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../user-error.ts'

const CACHE = '.cache'
const MARK = join(CACHE, 'corroborate')
/** Files that a version control or a desktop puts into an otherwise empty folder. */
const NOTHING = new Set(['.gitkeep', '.gitignore', '.DS_Store'])

/** What a run keeps for the next one. */
export const cacheFolder = (output: string): string => join(output, CACHE)

/** Whether a run of this program wrote into `folder`. */
export function isOutputFolder(folder: string): boolean {
  if (existsSync(join(folder, MARK))) return true
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      program?: { name?: unknown }
    } | null
    return manifest?.program?.name === 'corroborate'
  } catch {
    return false
  }
}

/** Makes `folder` ours, or says why it must not be: nothing of another program is ever written over. */
export function claimOutputFolder(folder: string): void {
  // An unset variable of a shell: joined with a name it would mean the folder that one stands in.
  if (folder === '') throw new UserError('The name of the output folder is empty. Give a folder for the results.')
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new UserError(`${folder} is a file. Give a folder for the results.`)
    const strangers = readdirSync(folder).filter(name => !NOTHING.has(name))
    if (strangers.length > 0 && !isOutputFolder(folder))
      throw new UserError(
        `${folder} holds files that corroborate did not write (${strangers[0]}). Give an empty folder or one of its own.`,
      )
  }
  try {
    mkdirSync(cacheFolder(folder), { recursive: true })
    writeFileSync(
      join(folder, MARK),
      'This folder keeps what a run of corroborate leaves for the next one. It is safe to delete.\n',
    )
  } catch (error) {
    throw new UserError(`${folder} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
}

/** Undoes `claimOutputFolder` where nothing was written after all. */
export function releaseOutputFolder(folder: string): void {
  if (existsSync(join(folder, 'manifest.json'))) return
  rmSync(cacheFolder(folder), { recursive: true, force: true })
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
