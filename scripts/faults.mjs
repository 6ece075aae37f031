// `npm run faults`: the fault harness, on the sources as they are or (--break NAME) on a copy with one deliberate defect, which must be caught.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Each defect as one edit of one file; an edit that no longer fits is an error, not a build that passes by accident. */
const defects = {
  'exposure-before-record': {
    file: 'src/release/beside/deploy.ts',
    from: '  const canary = await writeAhead(cluster, plan);\n',
    to: '  if (plan.existing !== undefined && record.provider === "gateway-api")\n    await provider.apply(cluster, target, request.exposurePercent);\n  const canary = await writeAhead(cluster, plan);\n',
  },
  'dead-man-ignored': {
    file: 'src/release/dead-man/standing.ts',
    from: '  if (record === undefined) return standingOfLease(lease, about);\n',
    to: "  if (record === undefined) return { kind: 'gone' };\n  return { kind: 'alive', untilMs: nowMs + ttlMs };\n",
  },
  'copy-forgotten': {
    file: 'src/release/beside/rollback.ts',
    from: 'record: lost?.record,',
    to: 'record: undefined,',
  },
  'takeover-unseen': {
    file: 'src/release/record/taken-over.ts',
    from: '  if (lease !== undefined && isOurs(lease, run)) return;\n',
    to: '  if (lease === undefined || isOurs(lease, run) || run.runId !== "") return;\n',
  },
  'delete-before-exposure': {
    file: 'src/release/beside/rollback.ts',
    from: '  await provider.withdraw(cluster, target);\n  // A rollback that died',
    to: '  if (canary !== undefined)\n    await cluster.remove(resources.deployments, namespace, canary.metadata.name);\n  await provider.withdraw(cluster, target);\n  // A rollback that died',
  },
};

const given = process.argv.slice(2);
const at = given.indexOf('--break');
const name = at < 0 ? undefined : given[at + 1];
const rest = at < 0 ? given : given.toSpliced(at, 2);

function broken(defectName) {
  const defect = defects[defectName];
  if (defect === undefined) {
    process.stderr.write(`--break takes one of: ${Object.keys(defects).join(', ')}\n`);
    process.exit(2);
  }
  const folder = resolve('.sluice', `broken-${defectName}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'test/faults', 'test/support', 'package.json'])
    cpSync(part, `${folder}/${part}`, { recursive: true });
  symlinkSync(resolve('node_modules'), `${folder}/node_modules`);
  const path = `${folder}/${defect.file}`;
  const text = readFileSync(path, 'utf8');
  if (text.split(defect.from).length !== 2)
    throw new Error(
      `the defect ${defectName} does not fit ${defect.file} any more: mend scripts/faults.mjs`,
    );
  writeFileSync(path, text.replace(defect.from, defect.to));
  return folder;
}

const folder = name === undefined ? undefined : broken(name);
try {
  const { status } = spawnSync(
    // The sources run as they are, by a Node.js that strips types: this one, or the one among the dependencies.
    process.features.typescript ? process.execPath : resolve('node_modules/.bin/node'),
    ['--disable-warning=ExperimentalWarning', `${folder ?? '.'}/test/faults/main.ts`, ...rest],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} finally {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
