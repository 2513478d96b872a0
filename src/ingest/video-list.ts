// video-list: the videos that a page offers beside its article, each a line of running time and headline. They tell of other news.
import type { Line } from './text-lines.ts'

/** `1:36 Otters move into the old mill`; a time of day is followed by `a.m.`, `GMT`, a dash or a colon where it stands alone. */
const RUNNING_TIME = /^(\d{1,2}):([0-5]\d) (?![ap]\.?m\b|gmt\b|[-–—:])\S/i
/** Fewer lines may be anything. */
const FEWEST = 3

/** The lines of `lines` that list videos: neighbours that open with running times, not in order as the hours of a timeline would be. */
export function findVideoLists(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  let list: Line[] = []
  let ordered = true
  let last = -1
  const close = () => {
    if (list.length >= FEWEST && !ordered) for (const line of list) found.add(line)
    list = []
    ordered = true
    last = -1
  }
  for (const line of lines) {
    const match = RUNNING_TIME.exec(line.text.slice(0, 12))
    if (match === null) {
      close()
      continue
    }
    const seconds = Number(match[1]) * 60 + Number(match[2])
    if (seconds < last) ordered = false
    last = seconds
    list.push(line)
  }
  close()
  return found
}
