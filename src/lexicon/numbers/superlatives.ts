// Superlatives that news compares by. Regular ones in -est are read by their ending.
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  'first last largest biggest worst best highest lowest deadliest longest shortest oldest youngest strongest heaviest hottest coldest busiest richest fastest smallest only'.split(
    ' ',
  ),
)
