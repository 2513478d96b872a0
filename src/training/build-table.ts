// Run when the program is built: keeps compromise's lexicon in the folder given, beside the code that reads it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTable, TABLE_FILE } from '../extract/names/compromise-table.ts'

writeFileSync(join(process.argv[2] ?? '.', TABLE_FILE), JSON.stringify(makeTable()))
