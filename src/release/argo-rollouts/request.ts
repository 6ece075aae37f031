import type { argoRollouts } from '../../evidence/release.ts';
import type { DeployRequest } from '../request.ts';

export type RolloutRequest = Omit<DeployRequest, 'provider' | 'kind'> & {
  readonly provider: typeof argoRollouts;
};
