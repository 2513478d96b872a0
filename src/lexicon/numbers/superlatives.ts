// Superlatives that news compares by. Regular ones in -est are read by their ending.
import { wordSet } from '../word-list.ts'

export const SUPERLATIVES: ReadonlySet<string> = wordSet(
  'first last largest biggest worst best highest lowest deadliest longest shortest oldest youngest strongest heaviest hottest coldest busiest richest fastest smallest only',
)
