// The English names of weekdays, months and feasts that are written with a capital and name nobody. Lower case.
import { wordSet } from '../word-list.ts'

export const CALENDAR_WORDS: ReadonlySet<string> = wordSet(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween xmas tet tết lent pentecost ashura vesak songkran
am pm a.m p.m gmt utc est edt pst pdt cet bst
`)
