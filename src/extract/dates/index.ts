// dates: the one door to the time expressions of a document and to what they say of its day of publication.
export { findDates } from './find-dates.ts'
export { datePublication } from './publication.ts'
