// Ctrl-C: the first asks the run to stop and keep what it has; a second one ends it on the spot.

/** A signal that is aborted by SIGINT or SIGTERM. */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort())
  return controller.signal
}
