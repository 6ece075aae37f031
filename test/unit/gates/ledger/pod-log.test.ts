import { describe, expect, it } from '@jest/globals';
import { podLog } from '../../../../src/gates/ledger/pod-log.ts';
import type { Cluster, LogOptions } from '../../../../src/ports/cluster.ts';

const { signal } = new AbortController();
const second = (n: number): string => `2026-01-05T10:00:${String(n).padStart(2, '0')}`;
const line = (n: number, text: string, fraction = '.000000001'): string =>
  `${second(n)}${fraction}Z ${text}\n`;
/** A kubelet with what it has of a container's log now, and of the one before. */
function kubelet() {
  const state = { log: '', previous: null as string | null, asked: [] as LogOptions[] };
  const since = (text: string, from: string | undefined): string =>
    text
      .split(/(?<=\n)/)
      .filter((one) => from === undefined || one.slice(0, 19) >= from.slice(0, 19))
      .join('')
      .slice(0, 1_048_576);
  const cluster = {
    podLogs(_namespace: string, _pod: string, options: LogOptions) {
      state.asked.push(options);
      if (options.previous !== true) return Promise.resolve(since(state.log, options.sinceTime));
      return state.previous === null
        ? Promise.reject(new Error('previous terminated container not found'))
        : Promise.resolve(since(state.previous, options.sinceTime));
    },
  } as unknown as Cluster;
  return { state, log: podLog(cluster, 'shop', 'shop-1', undefined) };
}
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe('the log of a pod', () => {
  it('is read on from where the last reading ended', async () => {
    const { state, log } = kubelet();
    state.log = line(1, 'a') + line(2, 'b');
    expect(texts(await log.read(signal))).toEqual(['a', 'b']);
    expect(texts(await log.read(signal))).toEqual([]);
    state.log += line(2, 'c', '.5') + line(3, 'd');
    expect(texts(await log.read(signal))).toEqual(['c', 'd']);
    expect(state.asked.at(-1)).toMatchObject({ sinceTime: `${second(2)}Z`, timestamps: true });
    expect(log.gaps).toEqual([]);
  });
  it('keeps equal lines of one instant', async () => {
    const { state, log } = kubelet();
    state.log = line(1, 'a') + line(1, 'a');
    expect(texts(await log.read(signal))).toEqual(['a', 'a']);
  });
  it('goes on in the container before, when the present one was begun again', async () => {
    const { state, log } = kubelet();
    state.log = line(1, 'a');
    await log.read(signal);
    state.previous = line(1, 'a') + line(2, 'last words');
    state.log = line(5, 'begun again');
    expect(texts(await log.read(signal))).toEqual(['last words', 'begun again']);
    expect(log.gaps).toEqual([]);
  });
  it('says that lines are lost when the file was rotated away', async () => {
    const { state, log } = kubelet();
    state.log = line(1, 'a');
    await log.read(signal);
    state.log = line(9, 'z');
    expect(texts(await log.read(signal))).toEqual(['z']);
    expect(log.gaps).toEqual([
      expect.stringContaining(`what came after ${second(1)}.000000001Z is lost`),
    ]);
  });
  it('asks again until it has everything, and takes no half line', async () => {
    const { state, log } = kubelet();
    const long = 'x'.repeat(300_000);
    state.log = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => line(n, `${n}${long}`)).join('');
    const found = await log.read(signal);
    expect(texts(found).map((text) => text[0])).toEqual([...'12345678']);
    expect(found.every(({ text }) => text.length === 300_001)).toBe(true);
  });
  it('does not turn in a circle where one second is longer than an answer', async () => {
    const { state, log } = kubelet();
    state.log = Array.from({ length: 40 }, (_, i) =>
      line(1, `${i}${'x'.repeat(50_000)}`, `.${100 + i}`),
    ).join('');
    await log.read(signal);
    expect(log.gaps.join()).toContain('of one second');
  });
});
