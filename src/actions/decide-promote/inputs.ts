import { parsePolicy } from '../../decision/policy.ts';
import { duration } from '../../inputs/duration.ts';
import { integer } from '../../inputs/numbers.ts';
import { evidenceFolder, optional, required } from '../../inputs/table.ts';
import { boolean, line, pattern, text, workspaceFolder } from '../../inputs/text.ts';
import { url } from '../../inputs/url.ts';
import { maybe, yaml } from '../../inputs/yaml.ts';

export const definitions = {
  needs: required(text),
  require: optional(
    pattern(/^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/, 'a list of check names with commas'),
    'deploy-canary, gate-metrics',
  ),
  'may-skip': optional(
    pattern(/^([A-Za-z_][\w-]*(\s*,\s*[A-Za-z_][\w-]*)*)?$/, 'a list of job names with commas'),
    '',
  ),
  policy: optional(maybe(yaml(parsePolicy)), ''),
  previous: optional(maybe(text), ''),
  environment: optional(line(100), ''),
  'github-token': optional(maybe(line(4000)), ''),
  'pull-request': optional(maybe(integer(1, 1_000_000_000)), ''),
  'loki-url': optional(maybe(url(true)), ''),
  'allow-http': optional(boolean, 'false'),
  'max-age': optional(duration(1000, 30 * 24 * 3_600_000), '2h'),
  'dry-run': optional(boolean, 'false'),
  'evidence-folder': evidenceFolder,
  'bundle-folder': optional(workspaceFolder, '.sluice/bundle'),
};
