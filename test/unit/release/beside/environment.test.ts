import { describe, expect, test } from '@jest/globals';
import { changedEnvironment } from '../../../../src/release/beside/environment.ts';

type Variable = Parameters<typeof changedEnvironment>[0][number];
/** As the kubelet expands: by what stands before, and by nothing else. */
function seen(variables: readonly Variable[]): Readonly<Record<string, string>> {
  const done: Record<string, string> = {};
  for (const { name, value = 'from elsewhere' } of variables)
    done[name] = value.replaceAll(
      /\$\$(\(\w+\))|\$\((\w+)\)/g,
      (all: string, literal: string | undefined, other = '') =>
        literal === undefined ? (done[other] ?? all) : `$${literal}`,
    );
  return done;
}
const names = (variables: readonly Variable[]) => variables.map(({ name }) => name);
const base: readonly Variable[] = [
  { name: 'DB_HOST', value: 'old' },
  { name: 'DB_URL', value: 'pg://$(DB_HOST)/s' },
  { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'shop' } } },
];

describe('variables that a release changes', () => {
  test('stay where they are, so that later ones expand to the new value', () => {
    const after = changedEnvironment(base, { DB_HOST: 'new' });
    expect(seen(after)).toMatchObject({ DB_HOST: 'new', DB_URL: 'pg://new/s' });
    expect(names(after)).toEqual(names(base));
  });
  test('that come from elsewhere become plain values in their place', () => {
    expect(changedEnvironment(base, { TOKEN: 'x' })[2]).toEqual({ name: 'TOKEN', value: 'x' });
  });
  test('that are new may refer to those that were there', () => {
    const after = changedEnvironment(base, { REPLICA: '$(DB_HOST)-2' });
    expect(seen(after)).toMatchObject({ REPLICA: 'old-2' });
    expect(after.slice(0, 3)).toEqual(base);
  });
  test('that are new stand before the ones that have referred to them in vain', () => {
    const after = changedEnvironment([{ name: 'URL', value: 'pg://$(HOST)' }, ...base], {
      HOST: '$(ZONE).db',
      ZONE: 'b',
    });
    expect(seen(after)).toMatchObject({ URL: 'pg://b.db' });
  });
  test('may refer to one that stood behind them', () => {
    const after = changedEnvironment([{ name: 'A', value: '1' }, ...base], { A: '$(DB_HOST)' });
    expect(seen(after)).toMatchObject({ A: 'old', DB_URL: 'pg://old/s' });
  });
  test('are not moved by an escaped reference', () => {
    const url = { name: 'URL', value: '$$(HOST)' };
    expect(names(changedEnvironment([url], { HOST: 'h' }))).toEqual(['URL', 'HOST']);
  });
  test('that refer to each other in a circle, or to themselves, are kept all the same', () => {
    const after = changedEnvironment(base, { A: '$(B)', B: '$(A)', DB_HOST: '$(DB_HOST)' });
    expect([...names(after)].sort()).toEqual(['A', 'B', 'DB_HOST', 'DB_URL', 'TOKEN']);
  });
  test('that are listed twice are changed twice', () => {
    const twice = [...base, { name: 'DB_HOST', value: 'again' }];
    expect(seen(changedEnvironment(twice, { DB_HOST: 'new' }))).toMatchObject({ DB_HOST: 'new' });
    expect(changedEnvironment(twice, { DB_HOST: 'new' })).toHaveLength(4);
  });
});
