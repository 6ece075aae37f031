// Takes the operations that notify and the ledger attestation use out of GitHub's OpenAPI description (npm @octokit/openapi, MIT, generated/api.github.com.json): the whole
// package unpacks to 440 MB. Usage: node test/support/notify/extract-openapi.mjs FOLDER-OF-THE-PACKAGE
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , folder = '.'] = process.argv;
const whole = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const used = {
  '/repos/{owner}/{repo}/attestations': ['post'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['patch'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
  '/repos/{owner}/{repo}/deployments': ['get', 'post'],
  '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses': ['get', 'post'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
};
/** Of these the requests alone: the stand-ins answer with the few fields that are read. */
const requests = {
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/git/blobs': ['post'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/commits': ['post'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/refs': ['post'],
  '/repos/{owner}/{repo}/git/refs/{ref}': ['patch'],
  '/repos/{owner}/{repo}/git/trees': ['post'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get', 'patch'],
};
const at = (ref) =>
  ref
    .slice(2)
    .split('/')
    .reduce((value, key) => value[key], whole);
const components = {};
const prose = new Set(['description', 'externalDocs', 'x-github', 'summary', 'tags', 'title']);
/** Without prose; examples of answers stay, other examples go. */
function kept(value, key) {
  if (Array.isArray(value)) return value.map((item) => kept(item));
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$ref === 'string') take(value.$ref);
  const isNames = key === 'properties' || key === 'value';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isNames || (!prose.has(name) && name !== 'example'))
      .map(([name, item]) => [name, isNames && key === 'value' ? item : kept(item, name)]),
  );
}
function take(ref) {
  if (ref in components) return;
  components[ref] = {};
  components[ref] = kept(at(ref));
}
const paths = Object.fromEntries(
  Object.entries({ ...requests, ...used }).map(([path, methods]) => [
    path,
    Object.fromEntries(
      methods.map((method) => {
        const { parameters, requestBody, responses } = whole.paths[path][method];
        const good =
          path in used ? Object.entries(responses).filter(([status]) => /^2/.test(status)) : [];
        return [method, kept({ parameters, requestBody, responses: Object.fromEntries(good) })];
      }),
    ),
  ]),
);
const text = JSON.stringify({
  from: `@octokit/openapi ${version} (MIT), api.github.com`,
  paths,
  components,
});
writeFileSync(join(import.meta.dirname, 'github-openapi.json'), `${text}\n`);
console.log(`${text.length} characters`);
