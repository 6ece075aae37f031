import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { replay, run } from '../../../src/cli/replay.ts';
import { bundleRoot, hashesOf } from '../../../src/evidence/bundle.ts';
import { canonicalJson, sha256 } from '../../../src/evidence/canonical.ts';
import { decidedStage } from '../../support/evidence/stage.ts';

type Json = Record<string, unknown>;
let folder = '';
let outputs: Readonly<Record<string, string>> = {};
beforeEach(async () => {
  const stage = await decidedStage();
  folder = join(stage.workspace, '.sluice/bundle');
  outputs = stage.outputs;
});
afterEach(() => {
  jest.restoreAllMocks();
});
const path = (file: string): string => join(folder, file);
const read = (file: string): string => readFileSync(path(file), 'utf8');
const json = (file: string): Json => JSON.parse(read(file)) as Json;
const write = (file: string, text: string): void => writeFileSync(path(file), text);
/** A careful forger writes the manifest again. */
function seal(): void {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name).slice(folder.length + 1);
    if (entry.isFile() && file !== 'bundle.json' && file !== '.sluice-folder')
      files[file] = read(file);
  }
  const manifest = {
    schema: 'sluice.dev/bundle/v1',
    files: hashesOf(files),
    root: bundleRoot(files),
  };
  write('bundle.json', canonicalJson(manifest));
}
/** Changes the evidence of a check where it came from: in the raw needs. */
function forge(job: string, change: (evidence: Json) => Json): void {
  const needs = json('needs.json') as Record<string, { outputs: Record<string, string> }>;
  const outputsOf = needs[job]?.outputs ?? {};
  const forged = change(JSON.parse(outputsOf['evidence'] ?? '{}') as Json);
  outputsOf['evidence'] = canonicalJson(forged);
  write('needs.json', JSON.stringify(needs));
  write(
    `evidence/${job === 'deploy' ? 'deploy-canary' : 'gate-metrics'}.json`,
    canonicalJson(forged),
  );
}
const differences = async (): Promise<string> => (await replay(folder)).differences.join('\n');
const firstMeasurement = (evidence: Json): Json => (evidence['measurements'] as Json[])[0] ?? {};

describe('an honest bundle', () => {
  test('promotes, and is the same, byte for byte', async () => {
    expect(outputs['outcome']).toBe('promote');
    const replayed = await replay(folder);
    expect(replayed).toEqual({ differences: [], decision: 'promote', root: outputs['root'] });
  });
  test('of a rollback is the same too', async () => {
    const stage = await decidedStage(100);
    expect(stage.outputs['outcome']).toBe('rollback');
    const bundle = join(stage.workspace, '.sluice/bundle');
    expect((await replay(bundle)).differences).toEqual([]);
  });
  test('is named by one root in the comment, the log line, the decision and the output', () => {
    const root = String(outputs['root']);
    expect(root).toMatch(/^[0-9a-f]{64}$/);
    expect(read('comment.md')).toContain(root);
    expect(json('decision-log.jsonl')).toMatchObject({ bundle_root: root });
    expect(json('decision.json')).toMatchObject({ root });
    expect(read('report.html')).toContain(root);
  });
  test('exits with 0, a forged one with 1', async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await run([folder])).toBe(0);
    expect(await run([folder, '--root', String(outputs['root'])])).toBe(0);
    write('decision-log.jsonl', '{}\n');
    expect(await run([folder, '--json'])).toBe(1);
  });
});

describe('a forged bundle is found, also when its manifest was written again:', () => {
  const forgeries: readonly (readonly [string, () => void, RegExp])[] = [
    [
      'other samples',
      () =>
        forge('metrics', (evidence) => {
          firstMeasurement(evidence)['sample'] = {
            ...{ kind: 'proportion', bad: 0, total: 1e6, limit: 0.005 },
          };
          return evidence;
        }),
      /gate-metrics: its measurements does not follow from its observation/,
    ],
    [
      'another number',
      () =>
        forge('metrics', (evidence) => {
          firstMeasurement(evidence)['canary'] = 0.01;
          return evidence;
        }),
      /gate-metrics: its measurements/,
    ],
    [
      'another verdict',
      () => forge('metrics', (evidence) => ({ ...evidence, verdict: 'fail' })),
      /gate-metrics: its verdict/,
    ],
    [
      'other reasons',
      () => forge('metrics', (evidence) => ({ ...evidence, reasons: ['all is well'] })),
      /gate-metrics: its reasons/,
    ],
    [
      'other parameters',
      () =>
        forge('metrics', (evidence) => ({
          ...evidence,
          parameters: { ...(evidence['parameters'] as Json), alpha: 0.5 },
        })),
      /gate-metrics: its parametersSha256/,
    ],
    [
      'something learned that was not',
      () =>
        forge('metrics', (evidence) => ({
          ...evidence,
          facts: { scenarioSha256: 'a'.repeat(64) },
        })),
      /gate-metrics: its facts/,
    ],
    [
      'no observation',
      () => forge('metrics', (evidence) => ({ ...evidence, observation: null })),
      /gate-metrics: its evidence has no observation/,
    ],
    [
      'gate: baseline',
      () => forge('metrics', (evidence) => ({ ...evidence, gate: 'baseline' })),
      /evidence\/gate-metrics.json belongs to no part of the decision/,
    ],
    [
      'a broken chain',
      () => forge('metrics', (evidence) => ({ ...evidence, previous: 'f'.repeat(64) })),
      /decision.json at character/,
    ],
    [
      'deleted evidence',
      () => rmSync(path('evidence/gate-metrics.json')),
      /evidence\/gate-metrics.json is missing/,
    ],
    [
      'evidence that was edited in its own file only',
      () =>
        write(
          'evidence/gate-metrics.json',
          read('evidence/gate-metrics.json').replace('pass', 'fail'),
        ),
      /evidence\/gate-metrics.json at character/,
    ],
    [
      'a deleted observation',
      () => rmSync(path(observationOf('gate-metrics'))),
      /gate-metrics: its observation observations\/[0-9a-f]{64}.json is missing/,
    ],
    [
      'an edited observation',
      () => {
        const file = observationOf('gate-metrics');
        write(file, read(file).replaceAll('1000', '2000'));
      },
      /gate-metrics: its observation has another hash/,
    ],
    [
      'an observation in which nothing was done',
      () => {
        const text = canonicalJson({ notDone: [] });
        const file = `observations/${sha256(text)}.json`;
        rmSync(path(observationOf('gate-metrics')));
        write(file, text);
        const observation = { file, sha256: sha256(text), bytes: text.length };
        forge('metrics', (evidence) => ({ ...evidence, observation }));
      },
      /gate-metrics: its observation cannot be judged again/,
    ],
    [
      'an edited policy',
      () => write('policy.yml', 'confidence: {"0": 0}'),
      /decision.json at character/,
    ],
    [
      'a policy that cannot be read',
      () => write('policy.yml', 'critical: yes'),
      /nothing can be derived: .*policy/,
    ],
    [
      'a replaced log',
      () => write('decision-log.jsonl', '{"decision":"promote"}\n'),
      /decision-log.jsonl at/,
    ],
    ['an edited comment', () => write('comment.md', `${read('comment.md')} `), /comment.md at/],
    ['an edited page', () => write('report.html', read('report.html').slice(1)), /report.html at/],
    [
      'an edited decision',
      () => write('decision.json', read('decision.json').replace('"stage":1', '"stage":2')),
      /decision.json at/,
    ],
    [
      'another time',
      () => write('input.json', read('input.json').replace('00:06:00', '00:07:00')),
      /decision.json at/,
    ],
    [
      'an additional file',
      () => write('evidence/gate-extra.json', '{}'),
      /gate-extra.json belongs to no part/,
    ],
    [
      'an observation that nothing refers to',
      () => write(`observations/${'a'.repeat(64)}.json`, '{}'),
      /observations\/a{64}.json belongs to no part/,
    ],
    ['a missing input', () => rmSync(path('needs.json')), /The bundle has no needs.json/],
    [
      'a job that failed',
      () => write('needs.json', read('needs.json').replace('"success"', '"failure"')),
      /decision.json at/,
    ],
  ];
  const observationOf = (check: string): string =>
    (json(`evidence/${check}.json`)['observation'] as { file: string }).file;
  test.each(forgeries)('%s', async (_what, attack, expected) => {
    attack();
    seal();
    expect(await differences()).toMatch(expected);
  });
});

describe('without a manifest that fits', () => {
  test('each changed file is named', async () => {
    write('policy.yml', '');
    expect(await differences()).toMatch(/policy.yml does not have the hash of the manifest/);
  });
  test('a missing manifest is a difference', async () => {
    rmSync(path('bundle.json'));
    expect(await differences()).toMatch(/bundle.json is missing/);
  });
  test.each(['{}', 'no', '{"schema":"sluice.dev/bundle/v1","files":{"../x":""},"root":""}'])(
    'a manifest like %s is a difference, not a crash',
    async (text) => {
      write('bundle.json', text);
      expect(await differences()).toMatch(/bundle.json cannot be read/);
    },
  );
  test('a symbolic link is a difference', async () => {
    mkdirSync(path('observations'), { recursive: true });
    symlinkSync('/etc/hostname', path('observations/link'));
    expect(await differences()).toMatch(/observations\/link is no regular file/);
  });
});

test('a bundle that was made anew consistently is found by its root', async () => {
  const other = await decidedStage(0, { environment: 'staging' });
  const bundle = join(other.workspace, '.sluice/bundle');
  expect((await replay(bundle)).differences).toEqual([]);
  expect((await replay(bundle, outputs['root'])).differences.join()).toMatch(
    /the root is .*, expected was/,
  );
});
