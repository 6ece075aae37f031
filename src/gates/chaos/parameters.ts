import type { Settings } from '../../chaos/floors.ts';
import type { ChaosParameters } from '../../chaos/judge.ts';
import type { PresetName, PresetValues } from '../../chaos/presets.ts';
import type { ClusterAbort } from '../../chaos/spec.ts';
import type { Amount, OwnFault } from '../../chaos/yaml-fault.ts';
import type { Web } from '../../ports/web.ts';

/** What is asked of inject-chaos, with defaults resolved. */
export interface ChaosGateParameters extends ChaosParameters {
  /** Name of a preset; `own` = an object of the user's. */
  readonly experiment: PresetName | 'own';
  readonly values: PresetValues;
  readonly own: OwnFault | null;
  /** A Service whose every address is meant, beside the targets. */
  readonly service: string | null;
  readonly amount: Amount;
  readonly podNames: readonly string[] | null;
  readonly rounds: number;
  readonly settings: Settings;
  readonly leaderLease: string | null;
  readonly abort: ClusterAbort | null;
  readonly freeze: string;
  readonly filterNamespace: 'auto' | 'on' | 'off';
  readonly chaosNamespace: string;
  /** The same seed chooses the same pods of the same set. */
  readonly seed: string;
  readonly dryRun: boolean;
}
export interface ChaosPorts {
  readonly web: Web;
}
