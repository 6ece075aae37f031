/** What one line of `.sluice/shop.yml` for each gate says: off without it. */
export const ledgerGates = {
  messages:
    'messaging-checks: [{check: idempotency, ledger: {pods: {marker: "LEDGER messages "}}, parameters: {ttlSeconds: 300}}]',
  lag: 'messaging-checks: [{check: lag-spikes, ledger: {pods: {marker: "LEDGER lag "}}, parameters: {windowSeconds: 1, thresholdMs: 500}}]',
  sagas:
    'consistency-checks: [{check: saga, ledger: {pods: {marker: "LEDGER sagas "}}, parameters: {timeoutSeconds: 1}}]',
  schedule:
    'scheduling-checks: [{check: leaders, ledger: {pods: {marker: "LEDGER schedule "}}, parameters: {ttlSeconds: 2, retrySeconds: 1, driftP99Ms: 3000, periodSeconds: {settle: 1}}}]',
  contexts: 'log-checks: [{check: context, ledger: {pods: {marker: "LEDGER contexts "}}}]',
} as const;
export type LedgerGate = keyof typeof ledgerGates;

/** The file of several gates: checks of one gate stand in one list. */
export function settingsOf(gates: readonly LedgerGate[]): string {
  const lists = new Map<string, string[]>();
  for (const gate of gates) {
    const [, input = '', checks = ''] = /^([a-z-]+): \[(.*)\]$/.exec(ledgerGates[gate]) ?? [];
    lists.set(input, [...(lists.get(input) ?? []), checks]);
  }
  return [...lists].map(([input, checks]) => `${input}: [${checks.join(', ')}]\n`).join('');
}
