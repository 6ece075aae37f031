import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { consistencyChecks } from '../../../src/gates/consistency/gate.ts';
import type { AnyLedgerCheck } from '../../../src/gates/ledger/catalogue.ts';
import { logChecks } from '../../../src/gates/logs/gate.ts';
import { messagingChecks } from '../../../src/gates/messaging/gate.ts';
import { schedulingChecks } from '../../../src/gates/scheduling/gate.ts';
import {
  type LedgerGate,
  ledgerGates,
  settingsOf,
} from '../../../src/sandbox/demo/ledger-settings.ts';
import type { Defect } from '../../../src/sandbox/service/defects.ts';
import { beatMs, beatOf } from '../../../src/sandbox/service/ledgers.ts';
import { judgeLedger, rulesOf } from '../../support/gates/ledgers.ts';

const checks: Readonly<Record<string, AnyLedgerCheck>> = {
  ...messagingChecks,
  ...consistencyChecks,
  ...schedulingChecks,
  ...logChecks,
};
const startedMs = Date.parse('2026-01-05T10:00:00Z');
/** Six seconds of one pod, some beats late, cut off where a reader stops. */
function linesOf(defect: Defect, kind: LedgerGate): readonly string[] {
  let lastMs = startedMs;
  const all = Array.from({ length: 60 }, (_, k) => {
    const nowMs = startedMs + beatMs * (k + 1) + (k % 7 === 3 ? 60 : 0);
    const lines = beatOf({ name: 'shop-canary-1', startedMs, defect }, k, nowMs, lastMs);
    lastMs = nowMs;
    return lines;
  }).flat();
  const marker = `LEDGER ${kind} `;
  return all.filter((line) => line.startsWith(marker)).map((line) => line.slice(marker.length));
}
function judged(defect: Defect, kind: LedgerGate) {
  const [asked] =
    Object.values(
      parse(ledgerGates[kind]) as Readonly<
        Record<string, readonly { readonly check: string; readonly parameters?: object }[]>
      >,
    )[0] ?? [];
  const check = checks[asked?.check ?? ''];
  if (check === undefined) throw new Error(`there is no check ${asked?.check}`);
  return judgeLedger(check, linesOf(defect, kind), { ...asked?.parameters });
}
const kinds = Object.keys(ledgerGates) as readonly LedgerGate[];

describe('ledgers of the sandbox', () => {
  test('the settings of several gates have one list for each', () => {
    const read = parse(settingsOf(kinds)) as Readonly<Record<string, readonly object[]>>;
    expect(Object.entries(read).map(([input, list]) => [input, list.length])).toEqual([
      ['messaging-checks', 2],
      ['consistency-checks', 1],
      ['scheduling-checks', 1],
      ['log-checks', 1],
    ]);
    expect(kinds.map((kind) => judged('async-defects', kind).verdict)).toEqual(
      kinds.map(() => 'fail'),
    );
  });
  test.each(kinds)('a good version passes by its %s', (kind) => {
    const { verdict, reasons } = judged('none', kind);
    expect({ verdict, reasons }).toEqual({ verdict: 'pass', reasons: [] });
  });
  test.each([
    ['lost-messages', 'messages', 'E2'],
    ['double-effects', 'messages', 'E1'],
    ['lag-spike', 'lag', 'P1'],
    ['saga-half-done', 'sagas', 'S4'],
    ['two-leaders', 'schedule', 'E2'],
    ['tenant-bleed', 'contexts', 'P4'],
  ] as const)('%s fails by its %s, and by nothing else', (defect, kind, rule) => {
    const answer = judged(defect, kind);
    expect(answer.verdict).toBe('fail');
    expect(rulesOf(answer)).toContain(rule);
    const others = kinds.filter((one) => one !== kind);
    expect(others.map((one) => judged(defect, one).verdict)).toEqual(others.map(() => 'pass'));
  });
});
