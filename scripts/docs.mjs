// Generates action.yml, README and JSON Schema of every action from its table, docs/features.md and README.md's Role. `--check` fails when something is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import { readTypeScript } from './typescript.mjs';

const check = process.argv.includes('--check');
const stale = [];
function put(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (check) stale.push(file);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

readTypeScript();
const { declarations } = await import('../src/actions/declarations.ts');
const { settingsSchema, withSchema } = await import('../src/inputs/schema.ts');
const { mayBeSet } = await import('../src/inputs/settings.ts');
const { checksSchema } = await import('../src/gates/metrics/check-schema.ts');
const { published } = await import('../src/decision/published.ts');

const generated = 'Generated from src/actions/NAME/inputs.ts by `npm run docs`; do not edit.';
// Expressions are not allowed inside action.yml, so its examples name them without the braces.
const bare = (example) => example.replace(/^\$\{\{ (.*) \}\}$/, '$1');
const sentence = ({ type, says }) => `${type.words}. ${says}`;
// The runner would fill a default in, and nobody could tell it from a value that a step gives: a settings file would never be asked.
const filledIn = (input, row) => !mayBeSet(input, row) || row.fallback === '';
const actionYml = ({ name, summary, inputs, outputs, post }) =>
  [
    `# ${generated.replace('NAME', name)}`,
    `name: ${JSON.stringify(`Sluice ${name}`)}`,
    `description: ${JSON.stringify(summary)}`,
    'author: The Sluice authors',
    'branding:',
    '  icon: git-merge',
    '  color: blue',
    'inputs:',
    ...Object.entries(inputs).flatMap(([input, row]) => [
      `  ${input}:`,
      `    description: ${JSON.stringify(`${sentence(row)}${row.fallback === undefined || filledIn(input, row) ? '' : ` Default: ${row.fallback}.`} Example: ${bare(row.example)}`)}`,
      ...(row.fallback === undefined
        ? // A settings file may say it: the action itself refuses when nobody does.
          [`    required: ${!mayBeSet(input, row)}`]
        : [
            '    required: false',
            ...(filledIn(input, row) ? [`    default: ${JSON.stringify(row.fallback)}`] : []),
          ]),
    ]),
    'outputs:',
    ...Object.entries(outputs).flatMap(([output, what]) => [
      `  ${output}:`,
      `    description: ${JSON.stringify(what)}`,
    ]),
    'runs:',
    '  using: node24',
    `  main: ../../dist/${name}/main.js`,
    ...(post ? [`  post: ../../dist/${name}/post.js`, '  post-if: always()'] : []),
    '',
  ].join('\n');
const actionReadme = ({
  name,
  summary,
  inputs,
  outputs,
}) => `<!-- ${generated.replace('NAME', name)} -->
# ${name}
${summary}.

\`\`\`yaml
- uses: sluice-dev/sluice/actions/${name}@v1
  with:
${Object.entries(inputs)
  .filter(([, { fallback }]) => fallback === undefined)
  .map(([input, { example }]) => `    ${input}: ${example}`)
  .join('\n')}
\`\`\`

## Inputs
| name | required | default | what it is | example |
|---|---|---|---|---|
${Object.entries(inputs)
  .map(
    ([input, row]) =>
      `| \`${input}\` | ${row.fallback !== undefined ? 'no' : mayBeSet(input, row) ? 'yes, or in settings' : 'yes'} | ${(row.fallback ?? '') === '' ? '' : `\`${cell(row.fallback)}\``} | ${cell(sentence(row))} | \`${cell(row.example)}\` |`,
  )
  .join('\n')}

## Outputs
| name | what it is |
|---|---|
${Object.entries(outputs)
  .map(([output, what]) => `| \`${output}\` | ${cell(what)} |`)
  .join('\n')}
`;

for (const [name, declaration] of Object.entries(declarations)) {
  if (name !== declaration.name) throw new Error(`${name} calls itself ${declaration.name}`);
  put(`actions/${name}/action.yml`, actionYml(declaration));
  put(`actions/${name}/README.md`, actionReadme(declaration));
  put(
    `schema/inputs/${name}.schema.json`,
    `${JSON.stringify(withSchema(name, declaration.summary, declaration.inputs), null, 2)}\n`,
  );
}
put(
  'schema/settings.schema.json',
  `${JSON.stringify(
    settingsSchema(
      Object.fromEntries(Object.entries(declarations).map(([name, { inputs }]) => [name, inputs])),
      Object.fromEntries(
        Object.entries(declarations).map(([name, { summary }]) => [name, summary]),
      ),
      { checks: checksSchema, policy: published.policy },
    ),
    null,
    2,
  )}\n`,
);
// Under a name of its own, for `$schema` in policies that live elsewhere.
put('schema/policy.schema.json', `${JSON.stringify(published.policy, null, 2)}\n`);
for (const [name, schema] of Object.entries(published))
  put(`schema/documents/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
for (const name of existsSync('schema/documents') ? readdirSync('schema/documents') : [])
  if (!Object.hasOwn(published, name.replace('.schema.json', '')))
    throw new Error(`schema/documents/${name} belongs to no document in src/decision/published.ts`);
for (const [folder, file] of [
  ['actions', (name) => name],
  ['schema/inputs', (name) => name.replace('.schema.json', '')],
])
  for (const name of readdirSync(folder))
    if (!Object.hasOwn(declarations, file(name)))
      throw new Error(`${folder}/${name} belongs to no action in src/actions/catalogue.ts`);

const features = parse(readFileSync('docs/features.yml', 'utf8'));
const icons = { done: '✅ done', partly: '🟡 partly', planned: '⬜ planned' };
for (const { id, state, tests = [] } of features) {
  if (!(state in icons)) throw new Error(`docs/features.yml: ${id} has the state ${state}`);
  if (state !== 'planned' && tests.length === 0)
    throw new Error(`docs/features.yml: ${id} is ${state} but names no test`);
  for (const test of tests)
    if (!existsSync(test))
      throw new Error(`docs/features.yml: ${id} names ${test}, which does not exist`);
}
const table = [
  '| id | requirement | state | proven by | note |',
  '|---|---|---|---|---|',
  ...features.map(
    ({ id, requirement, state, tests = [], note = '' }) =>
      `| ${id} | ${cell(requirement)} | ${icons[state]} | ${tests.map((test) => `[${test.split('/').at(-1)}](../${test})`).join(', ')} | ${cell(note)} |`,
  ),
].join('\n');
const role = readFileSync('action-templates/kubernetes/role.yml', 'utf8').split('---\n')[1].trim();
const between = (text, name, content) =>
  text.replace(
    new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
    () => `<!-- ${name} -->\n${content}\n<!-- /${name} -->`,
  );
const readme = readFileSync('README.md', 'utf8');
put('README.md', between(readme, 'role', `\`\`\`yaml\n${role}\n\`\`\``));
put('docs/features.md', between(readFileSync('docs/features.md', 'utf8'), 'features', table));

if (stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}. Run \`npm run docs\` and commit.`);
  process.exitCode = 1;
}
