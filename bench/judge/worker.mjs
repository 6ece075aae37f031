// One process of the benchmark: judges the cases that it is sent, ours and the references beside it.
import { startCase } from '../../src/judge/case.ts';
import { families } from './families.mjs';
import { references } from './references.mjs';
import { caseOf, horizon } from './service.mjs';

process.on('message', (task) => {
  process.send(resultOf(task));
});

function resultOf({ family, seed, first, count, referenceCount }) {
  const about = families[family];
  const results = [];
  for (let i = first; i < first + count; i++)
    results.push(release(family, about, seed * 1_000_003 + i * 7919 + hash(family), i < referenceCount));
  return { family, seed, results };
}
function release(family, about, seed, beside) {
  const { start, tick } = caseOf(family, about, seed);
  const judged = startCase(start);
  const others = beside ? references(start) : [];
  const found = { fail: 0, pass: 0, metric: null, references: {} };
  for (let k = 1; k <= horizon; k++) {
    const data = tick(k);
    if (found.fail === 0) {
      const answer = judged.tick(k, data, k === horizon);
      if (answer.verdict === 'pass' && found.pass === 0) found.pass = k;
      if (answer.verdict === 'fail') Object.assign(found, { fail: k, metric: answer.metric });
    }
    for (const other of others)
      if (found.references[other.name] === undefined && other.fails(k, data))
        found.references[other.name] = k;
    if (found.fail > 0 && others.every(({ name }) => found.references[name] !== undefined)) break;
  }
  if (!beside) delete found.references;
  return found;
}
function hash(text) {
  let h = 17;
  for (const c of text) h = (h * 31 + c.charCodeAt(0)) >>> 0;
  return h % 1_000_000;
}
