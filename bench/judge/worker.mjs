// One process of the benchmark: judges the cases that it is sent, ours and the references beside it.
import { startCase } from '../../src/judge/case.ts';
import { families } from './families.mjs';
import { seriesCaseOf } from './history.mjs';
import { references } from './references.mjs';
import { caseOf, horizon } from './service.mjs';

process.on('message', (task) => {
  process.send(resultOf(task));
});

function resultOf({ family, seed, first, count, referenceCount }) {
  const about = families[family];
  const results = [];
  for (let i = first; i < first + count; i++)
    results.push(
      release(family, about, seed * 1_000_003 + i * 7919 + hash(family), i < referenceCount),
    );
  return { family, seed, results };
}
// Plays one release to its end; what is judged after a fail is only for the others.
function release(family, about, seed, beside) {
  const { start, tick } = (about.series === true ? seriesCaseOf : caseOf)(family, about, seed);
  const judged = startCase(start);
  const others = beside && about.series !== true ? references(start) : [];
  const found = { fail: 0, pass: 0, metric: null, references: {} };
  const done = () =>
    found.fail > 0 && others.every(({ name }) => found.references[name] !== undefined);
  for (let k = 1; k <= horizon && !done(); k++) {
    const data = tick(k);
    if (found.fail === 0) note(found, judged.tick(k, data, k === horizon));
    for (const { name, fails } of others)
      if (found.references[name] === undefined && fails(k, data)) found.references[name] = k;
  }
  if (others.length === 0) found.references = null;
  return found;
}
function note(found, { k, verdict, metric }) {
  if (verdict === 'pass' && found.pass === 0) found.pass = k;
  if (verdict === 'fail') Object.assign(found, { fail: k, metric });
}
function hash(text) {
  let h = 17;
  for (const c of text) h = (h * 31 + c.charCodeAt(0)) >>> 0;
  return h % 1_000_000;
}
