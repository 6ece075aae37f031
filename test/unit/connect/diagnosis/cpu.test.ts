import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { emptyDraft } from '../../../../src/connect/diagnosis/context.ts';
import { collectCpu } from '../../../../src/connect/diagnosis/cpu.ts';
import { answerOf } from '../../../../src/diagnosis/live/answer.ts';
import { collectedOf } from '../../../support/diagnosis/collected.ts';
import { encodeProfile } from '../../../support/diagnosis/pprof.ts';

const pods = {
  base: [{ metadata: { name: 'shop-1' }, spec: { containers: [] } }],
  fault: [{ metadata: { name: 'shop-canary-1' }, spec: { containers: [] } }],
};
type Answer = { readonly status: number; readonly body: string };
async function collected(answer: (pod: string) => Answer | Promise<Answer>, end?: AbortSignal) {
  const draft = emptyDraft();
  const asked: string[] = [];
  const context = {
    ...{ draft, port: '6060', path: '/metrics', limit: end ?? new AbortController().signal },
    handle: { workload: 'shop', namespace: 'shop', image: '' },
    cluster: {
      podGet: (
        _ns: string,
        pod: string,
        port: number,
        path: string,
        _end: unknown,
        how: object,
      ) => {
        asked.push(`${pod}:${port}${path} ${JSON.stringify(how)}`);
        return Promise.resolve(answer(pod));
      },
    },
  };
  await collectCpu(context as never, pods as never);
  return { draft, asked };
}
const packed = (stacks: readonly (readonly [readonly string[], number])[]): Answer => ({
  status: 200,
  body: gzipSync(encodeProfile('samples', 'count', stacks)).toString('latin1'),
});
const usual = [[['main.serve', 'main.main'], 200] as const];

describe('CPU profiles of both arms', () => {
  test('name the function that burns the processor of the canary', async () => {
    const { draft, asked } = await collected((pod) =>
      packed(pod === 'shop-1' ? usual : [...usual, [['main.(*app).hash', 'main.serve'], 300]]),
    );
    expect(asked).toEqual(
      ['shop-canary-1', 'shop-1'].map(
        (pod) => `${pod}:6060/debug/pprof/profile?seconds=5 {"withinMs":9000,"bytes":true}`,
      ),
    );
    const profiles = [...draft.profiles].map(([kind, sides]) => ({ kind, ...sides }));
    const [first] = answerOf(collectedOf({ profiles })).diagnosis.ranking;
    expect(first).toMatchObject({ service: 'shop', about: 'cpu', function: 'main.(*app).hash' });
    expect(draft.unseen).toEqual([]);
  });
  test.each([
    [
      'is switched off',
      { status: 404, body: '404 page not found\n' },
      'of shop-canary-1 answered 404',
    ],
    [
      'is taken by somebody else',
      { status: 500, body: 'Could not enable CPU profiling: cpu profiling already in use\n' },
      'cpu profiling already in use',
    ],
    ['is no gzip', { status: 200, body: '<html>' }, 'what answers is no profile'],
    ['is no profile', { status: 200, body: gzipSync('{}').toString('latin1') }, 'CPU profile: '],
  ])('that %s is said, and nothing is kept', async (_what, answer, said) => {
    const { draft } = await collected(() => answer);
    expect(draft.unseen).toEqual([expect.stringContaining(said)]);
    expect(draft.profiles.size).toBe(0);
  });
  test('that is cut short by the deadline is said as that', async () => {
    const { draft } = await collected(
      () => Promise.reject(new Error('aborted')),
      AbortSignal.abort(),
    );
    expect(draft.unseen).toEqual(['CPU profile: no answer in time']);
  });
});
