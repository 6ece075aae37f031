// Generates actions/*/README.md from action.yml, and README.md's feature table and Role. `--check` fails when something is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const check = process.argv.includes('--check');
const stale = [];
function put(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (check) stale.push(file);
  else writeFileSync(file, text);
}
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

for (const name of readdirSync('actions').sort()) {
  const action = parse(readFileSync(`actions/${name}/action.yml`, 'utf8'));
  // Expressions are not allowed inside action.yml, so its examples name them without the braces.
  const example = (text) => {
    const found = /Example: (.*)$/.exec(text)?.[1] ?? '';
    return /^(secrets|needs|github|steps)\.|^toJSON\(/.test(found) ? `\${{ ${found} }}` : found;
  };
  const plain = (text) => text.replace(/ Example: .*$/, '');
  const inputs = Object.entries(action.inputs);
  const required = inputs.filter(([, { required: needed }]) => needed);
  put(
    `actions/${name}/README.md`,
    `<!-- Generated from action.yml by \`npm run docs\`; do not edit. -->
# ${name}
${action.description}.

\`\`\`yaml
- uses: sluice-dev/sluice/actions/${name}@v1
  with:
${required.map(([input, { description }]) => `    ${input}: ${example(description)}`).join('\n')}
\`\`\`

## Inputs
| name | required | default | what it is | example |
|---|---|---|---|---|
${inputs.map(([input, about]) => `| \`${input}\` | ${about.required ? 'yes' : 'no'} | ${about.default === undefined || about.default === '' ? '' : `\`${cell(about.default)}\``} | ${cell(plain(about.description))} | \`${cell(example(about.description))}\` |`).join('\n')}

## Outputs
| name | what it is |
|---|---|
${Object.entries(action.outputs)
  .map(([output, { description }]) => `| \`${output}\` | ${cell(description)} |`)
  .join('\n')}
`,
  );
}

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
      `| ${id} | ${cell(requirement)} | ${icons[state]} | ${tests.map((test) => `[${test.split('/').at(-1)}](${test})`).join(', ')} | ${cell(note)} |`,
  ),
].join('\n');
const role = readFileSync('action-templates/kubernetes/role.yml', 'utf8').split('---\n')[1].trim();
const between = (text, name, content) =>
  text.replace(
    new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
    () => `<!-- ${name} -->\n${content}\n<!-- /${name} -->`,
  );
const readme = readFileSync('README.md', 'utf8');
put(
  'README.md',
  between(between(readme, 'features', table), 'role', `\`\`\`yaml\n${role}\n\`\`\``),
);

if (stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}. Run \`npm run docs\` and commit.`);
  process.exitCode = 1;
}
