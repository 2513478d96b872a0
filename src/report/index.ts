// report: knowledge records → what people read. To add a report: a file with `{ fileName, tell, render }` and one line here.
import { HTML } from './html.ts'
import { MARKDOWN } from './markdown.ts'
import type { Report } from './report.ts'

export { explainArticle } from './explain.ts'
export { renderPage } from './html.ts'
export type { Report, ReportedRecord, ReportInput } from './report.ts'
export { isReported } from './told.ts'

export const REPORTS: readonly Report[] = [HTML, MARKDOWN]
