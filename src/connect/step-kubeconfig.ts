import { readFileSync, statSync } from 'node:fs';
import { delimiter } from 'node:path';
import type { Runtime } from '../ports/runtime.ts';

const largestBytes = 1_000_000;

/**
 * The host of an action whose kubeconfig, where the step gives none, is the file that an earlier step of the job has named in $KUBECONFIG: cloud
 * providers' log-ins (OIDC) leave one there. Where none can be read the input is as empty as it was.
 */
export function withStepKubeconfig(runtime: Runtime): Runtime {
  const name = 'kubeconfig';
  if (runtime.input(name).trim() !== '') return runtime;
  const [file] = (runtime.env('KUBECONFIG') ?? '').split(delimiter).filter(Boolean);
  const content = file === undefined ? '' : readIfAny(file);
  if (content === '') return runtime;
  runtime.log.info(`kubeconfig is empty: $KUBECONFIG is used (${file}).`);
  return {
    ...runtime,
    input: (asked) => (asked === name ? content : runtime.input(asked)),
  };
}
function readIfAny(file: string): string {
  try {
    const { size } = statSync(file);
    return size > largestBytes ? '' : readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
