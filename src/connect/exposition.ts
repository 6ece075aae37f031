/** Reads the Prometheus text format; loaded when a gate needs it. */
export async function expositionParser() {
  return (await import('../adapters/pods/exposition.ts')).parseExposition;
}
