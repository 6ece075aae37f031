import type { TickData } from '../../judge/protocol.ts';
import { present } from '../../judge/silence.ts';
import type { Comparison } from './comparison.ts';
import type { Check } from './presets.ts';

/** The looks whose canary has something to be compared with. */
export const comparedLooks = (
  { name }: Check,
  { kind }: Comparison,
  looks: readonly TickData[],
): readonly TickData[] =>
  kind === 'concurrent' || kind === 'before-release'
    ? looks.filter((data) => present(data[name]?.baseline))
    : looks;
