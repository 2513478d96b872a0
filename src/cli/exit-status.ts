// How the program ends.

export const DONE = 0
/** Done, and discrepancies were found under `--strict`. */
export const DISCREPANCIES = 1
/** The request was wrong, nothing could be read, or the run failed. */
export const WRONG_REQUEST = 2
export const INTERRUPTED = 130
