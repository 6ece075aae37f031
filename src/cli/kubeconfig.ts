import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { UsageError } from '../errors.ts';

/** The kubeconfig that is meant: the one that is named, that of a sandbox that runs here (never somebody's production by accident), $KUBECONFIG, or ~/.kube/config. */
export function kubeconfigOf(named: string | undefined): {
  readonly file: string;
  readonly content: string;
} {
  const [fromEnvironment] = (process.env['KUBECONFIG'] ?? '').split(delimiter).filter(Boolean);
  const sandbox = ['.sluice/sandbox/kubeconfig-sluice'].find(existsSync);
  const usual = [join(homedir(), '.kube/config')].find(existsSync);
  const file = named ?? sandbox ?? fromEnvironment ?? usual;
  if (file === undefined)
    throw new UsageError('No kubeconfig was found.', {
      input: '--kubeconfig',
      fix: 'Name one, set KUBECONFIG, or start a cluster here: sluice sandbox -f deploy/ --run IMAGE=./binary.',
    });
  try {
    return { file, content: readFileSync(file, 'utf8') };
  } catch (cause) {
    throw new UsageError(`The file ${JSON.stringify(file)} could not be read.`, {
      input: '--kubeconfig',
      cause,
    });
  }
}
