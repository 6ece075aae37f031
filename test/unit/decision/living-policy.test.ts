import { describe, expect, test } from '@jest/globals';
import {
  changeInWords,
  heardPolicy,
  type LivingPolicy,
  nothingRead,
  type ReadPolicy,
  readPolicy,
} from '../../../src/decision/living-policy.ts';

const nowMs = Date.parse('2026-11-27T12:00:00Z');
const read = (text: string, version = '1'): Promise<ReadPolicy> =>
  readPolicy({ text, version, by: 'alice' }, 'consul:sluice/shop');
const limit = (value: string) => `dimensions: {error-rate: {limit: ${value}}}`;

describe('a text that is no policy', () => {
  const cycle = '&a\ndimensions: {x: &b {weight: 1, more: *b}}';
  test.each([
    ['is empty', '', 'It is empty.'],
    ['is white space', ' \n', 'It is empty.'],
    ['is no YAML', 'dimensions: {', 'It is not YAML'],
    ['is a list', '[1, 2]', ''],
    ['holds itself', cycle, 'It holds itself'],
    ['holds itself at its top', '&a {dimensions: *a}', 'It holds itself'],
    ['is nested without end', `${'['.repeat(5000)}${']'.repeat(5000)}`, ''],
    ['has ten megabytes', `# ${'x'.repeat(10_000_000)}\n${limit('1%')}`, 'more than 65536'],
    ['has a key that is not known', 'dimension: {}', 'dimension'],
    ['has a wrong type', 'dimensions: {error-rate: {critical: yes}}', 'critical'],
    ['has a limit that is no number', limit('.nan'), 'limit'],
    [
      'weighs nothing at all',
      'dimensions: {error-rate: {weight: 0}, latency: {weight: 0}, goroutines: {weight: 0}, gc-pause: {weight: 0}}',
      'weights',
    ],
    [
      'has a freeze that ends before it begins',
      'freezes: [{from: 2026-11-27T00:00:00Z, to: 2026-11-26T00:00:00Z, reason: x}]',
      'freezes[0]',
    ],
    ['has a key of a prototype', '{"__proto__": {"dimensions": {}}}', '__proto__'],
    ['has terminal control', 'require: ["a\u001b[31m"]', 'U+001B'],
  ])('%s: it is unusable, and the source is named', async (_name, text, why) => {
    const found = await read(text);
    expect(found).toMatchObject({ kind: 'unusable', version: '1', by: 'alice' });
    expect(found.kind === 'unusable' ? found.problem : '').toContain('consul:sluice/shop');
    expect(found.kind === 'unusable' ? found.problem : '').toContain(why);
  });
  test('$schema is for editors, JSON is YAML, and both mean the same', async () => {
    const one = await read(`$schema: ./policy.schema.json\n${limit('1%')}`);
    const other = await read('{"dimensions": {"error-rate": {"limit": "1%"}}}');
    expect(one.kind === 'policy' && other.kind === 'policy' && one.known.sha256).toBe(
      other.kind === 'policy' ? other.known.sha256 : 'no policy',
    );
  });
});

describe('a policy while a release runs', () => {
  async function heard(
    texts: readonly string[],
    allowLoosening = false,
  ): Promise<{ state: LivingPolicy; said: readonly string[] }> {
    let state = nothingRead;
    const said: string[] = [];
    for (const [i, text] of texts.entries()) {
      const next = heardPolicy(state, await read(text, `${i + 1}`), { allowLoosening, nowMs });
      state = next.state;
      if (next.change !== undefined) said.push(changeInWords(next.change));
    }
    return { state, said };
  }
  test('the first is bound; the same again is no change', async () => {
    const { state, said } = await heard([limit('1%'), limit('1%')]);
    expect(state.bound?.version).toBe('1');
    expect(said).toEqual([]);
  });
  test('a stricter one is in force from then on', async () => {
    const { state, said } = await heard([limit('1%'), limit('0.2%')]);
    expect(state.inForce?.version).toBe('2');
    expect(said).toEqual(['policy version 2 by alice is in force: error-rate: limit 1 % → 0.2 %']);
  });
  test('one that allows more than the first is refused, and stands in the way until it is taken back', async () => {
    const looser = await heard([limit('1%'), limit('0.2%'), limit('5%')]);
    expect(looser.state.inForce?.version).toBe('2');
    expect(looser.state.blocked).toEqual(['error-rate: limit 1 % → 5 %']);
    expect(looser.said.at(-1)).toContain('refused, since it allows more than at the first stage');
    const back = await heard([limit('1%'), limit('5%'), limit('1%')]);
    expect(back.state).toMatchObject({ blocked: [], inForce: { version: '3' } });
  });
  test('back to what the first allowed is not looser', async () => {
    const { state } = await heard([limit('1%'), limit('0.2%'), limit('0.8%')]);
    expect(state).toMatchObject({ blocked: [], inForce: { version: '3' } });
  });
  test('many small steps come no further than one large one', async () => {
    const steps = ['1%', '1.01%', '1.02%', '1.03%'].map(limit);
    expect((await heard(steps)).state).toMatchObject({ inForce: { version: '1' } });
  });
  test('loosening: allow takes it, and says which line it is', async () => {
    const { state, said } = await heard([limit('1%'), limit('5%')], true);
    expect(state).toMatchObject({ blocked: [], inForce: { version: '2' } });
    expect(said[0]).toContain('limit 1 % → 5 % (allows more than at the first stage)');
  });
  test('one that is none is refused, and the last valid one stays', async () => {
    const { state, said } = await heard([limit('1%'), 'dimensions: {', limit('0.5%')]);
    expect(said[0]).toContain('refused, since it is none; the last valid one stays');
    expect(state.inForce?.version).toBe('3');
    expect((await heard([limit('1%'), 'nonsense'])).state.inForce?.version).toBe('1');
  });
  test('one that is none does not lift what a looser one blocked', async () => {
    const { state } = await heard([limit('1%'), limit('5%'), 'nonsense']);
    expect(state.blocked).toHaveLength(1);
  });
});
