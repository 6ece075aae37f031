import { clusterInputs } from '../../connect/cluster.ts';
import { duration } from '../../inputs/duration.ts';
import { dryRun, namespace, reported, settings } from '../../inputs/shared.ts';
import { lenient, optional } from '../../inputs/table.ts';
import { line } from '../../inputs/text.ts';
import type { Declaration } from '../action.ts';

export const definitions = {
  ...clusterInputs,
  settings: lenient(settings),
  namespace,
  reason: lenient(
    optional(line(), 'Sweep', {
      says: 'Why; kept on the workload of what was ended (annotation sluice.dev/rolled-back).',
      example: 'Scheduled sweep',
    }),
  ),
  timeout: lenient(
    optional(duration(1000, 6 * 3_600_000), '5m', {
      says: 'How long the rollback of each release may take.',
      example: '10m',
    }),
  ),
  ...reported,
  'dry-run': dryRun,
};
export const declaration: Declaration = {
  name: 'sweep',
  summary: 'Ends canaries, faults and locks that outlived their deadline',
  inputs: definitions,
  outputs: { swept: 'JSON list of what was ended' },
  post: false,
};
