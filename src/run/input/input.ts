// The input folder: which articles it holds, which files only describe them, and what was passed over and why.
import * as fs from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import fastGlob from 'fast-glob'
import type { Diagnostic } from '../../schema/index.ts'
import { compareCodePoints } from '../files/code-point-order.ts'
import { isOutputFolder } from '../results/output-folder.ts'
import { UserError } from '../user-error.ts'

/** Under the endings of mail and of feeds stand many articles, as in `.jsonl`. */
const ARTICLE = /\.(?:txt|md|x?html?|jsonl?|ndjson|eml|mbox|xml|rss|atom)$/i
const SIDE_CAR = /\.meta\.json$/i
const TABLE = /^(?:articles\.csv|metadata\.jsonl)$/i

export type Input = {
  /** The folder that all paths are relative to. */
  readonly root: string
  /** Article files in the order of code points. */
  readonly files: readonly InputPath[]
  /** Tables that describe articles beside them: `articles.csv`, `metadata.jsonl`. */
  readonly tables: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}
export type InputPath = { readonly path: string; readonly size: number; readonly sideCar: string | null }

/** What `path` holds: a folder with all below it, or one file. `output` and every other output folder inside it are left out. */
export function listInput(path: string, output?: string): Input {
  const found = stat(path)
  const real = fs.realpathSync(path)
  if (!found.isDirectory()) return listFile(real, found.size)
  const diagnostics: Diagnostic[] = []
  const entries = walk(real, output, diagnostics)
  const sideCars = new Map(entries.filter(({ path }) => SIDE_CAR.test(path)).map(({ path }) => [stem(path), path]))
  const orphans = new Set(sideCars.values())
  const files: InputPath[] = []
  const tables: string[] = []
  for (const { path, dirent } of entries) {
    if (/(?:^|\/)\.[^/]*$/.test(path)) diagnostics.push(skipped('hidden', path, 'is hidden'))
    else if (dirent.isDirectory() || SIDE_CAR.test(path)) continue
    else if (!dirent.isFile()) diagnostics.push(skipped('not-a-file', path, passedOver(dirent)))
    else if (TABLE.test(basename(path))) tables.push(path)
    else if (!ARTICLE.test(path))
      diagnostics.push(
        skipped('unsupported', path, 'is no .txt, .md, .html, .json, .jsonl, mail (.eml, .mbox) or feed (.xml, .rss)'),
      )
    else {
      const sideCar = sideCars.get(path) ?? sideCars.get(stem(path)) ?? null
      files.push({ path, size: sizeOf(join(real, path)), sideCar })
      if (sideCar !== null) orphans.delete(sideCar)
    }
  }
  for (const path of orphans) diagnostics.push(skipped('bad-metadata', path, 'stands beside no article of its name'))
  return { root: real, files, tables, diagnostics }
}

/** The same, where only a folder will do. */
export function listFolder(path: string, output: string): Input {
  if (!stat(path).isDirectory())
    throw new UserError(`${path} is a file. Give a folder of articles; for a single file: corroborate extract ${path}`)
  return listInput(path, output)
}

function stat(path: string): fs.Stats {
  try {
    return fs.statSync(path)
  } catch {
    throw new UserError(
      `There is no ${path || 'folder without a name'}. Give a folder of articles (.txt, .md, .html, .json, .jsonl).`,
    )
  }
}

/** A name that is not UTF-8 cannot be opened by the words for it: the reader will say so. */
function sizeOf(path: string): number {
  return fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function listFile(path: string, size: number): Input {
  const root = dirname(path)
  const beside = [basename(path), basename(stem(path))].map(name => `${name}.meta.json`)
  const sideCar = beside.find(name => fs.existsSync(join(root, name))) ?? null
  const file = { path: basename(path), size, sideCar }
  const tables = ['articles.csv', 'metadata.jsonl'].filter(name => fs.existsSync(join(root, name)))
  return { root, files: [file], tables, diagnostics: [] }
}

function walk(root: string, output: string | undefined, diagnostics: Diagnostic[]): fastGlob.Entry[] {
  const readdirSync = ((folder: string, options: { withFileTypes: true }) => {
    try {
      return fs.readdirSync(folder, options)
    } catch (error) {
      const path = slashes(relative(root, folder))
      if (path === '') throw new UserError(`${folder} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
      diagnostics.push(skipped('unreadable', path, `could not be read (${(error as NodeJS.ErrnoException).code})`))
      return []
    }
  }) as typeof fs.readdirSync
  const entries = fastGlob.sync('**/*', {
    cwd: root,
    followSymbolicLinks: false,
    dot: true,
    // A hidden folder is listed, to be named; what stands in it is not.
    ignore: ['**/.*/*/**'],
    onlyFiles: false,
    objectMode: true,
    suppressErrors: true,
    fs: { readdirSync },
  })
  const ours = outputFolders(root, entries, output)
  return entries
    .filter(({ path }) => !ours.some(folder => path === folder || path.startsWith(`${folder}/`)))
    .sort((a, b) => compareCodePoints(a.path, b.path))
}

/** Folders below `root` that an earlier run wrote: what stands there are results, no articles. */
function outputFolders(root: string, entries: readonly fastGlob.Entry[], output: string | undefined): string[] {
  const folders = entries
    .filter(({ path }) => path.endsWith('/manifest.json') && isOutputFolder(dirname(join(root, path))))
    .map(({ path }) => dirname(path))
  const below = output === undefined ? '..' : slashes(relative(root, resolve(output)))
  return below === '' || below === '..' || below.startsWith('../') ? folders : [...folders, below]
}

function passedOver(dirent: fastGlob.Entry['dirent']): string {
  return dirent.isSymbolicLink() ? 'is a symbolic link; links are not followed' : 'is no regular file'
}

function skipped(code: string, path: string, message: string): Diagnostic {
  return {
    severity: code === 'unsupported' || code === 'hidden' ? 'info' : 'warning',
    code,
    message: `${path} ${message}; it was skipped.`,
    path,
    start: null,
    end: null,
  }
}

const stem = (path: string) => path.replace(/(?:\.meta)?\.[^./\\]+$/, '')
const slashes = (path: string) => (sep === '/' ? path : path.replaceAll(sep, '/'))
