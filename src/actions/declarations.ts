import type { Declaration } from './action.ts';
import { declaration as decidePromote } from './decide-promote/inputs.ts';
import { declaration as deployCanary } from './deploy-canary/inputs.ts';
import { declaration as gateAgreement } from './gate-agreement/inputs.ts';
import { declaration as gateConsistency } from './gate-consistency/inputs.ts';
import { declaration as gateHealth } from './gate-health/inputs.ts';
import { declaration as gateLogs } from './gate-logs/inputs.ts';
import { declaration as gateMessaging } from './gate-messaging/inputs.ts';
import { declaration as gateMetrics } from './gate-metrics/inputs.ts';
import { declaration as gateScheduling } from './gate-scheduling/inputs.ts';
import { declaration as injectChaos } from './inject-chaos/inputs.ts';
import { declaration as notify } from './notify/inputs.ts';
import { declaration as promoteCanary } from './promote-canary/inputs.ts';
import { declaration as rollbackCanary } from './rollback-canary/inputs.ts';
import { declaration as sweep } from './sweep/inputs.ts';
import { declaration as validate } from './validate/inputs.ts';
import { declaration as verifyEvidence } from './verify-evidence/inputs.ts';

/** What every action takes and gives: for the generated files and for the suite of bad values. */
export const declarations = {
  'decide-promote': decidePromote,
  'deploy-canary': deployCanary,
  'gate-agreement': gateAgreement,
  'gate-consistency': gateConsistency,
  'gate-health': gateHealth,
  'gate-logs': gateLogs,
  'gate-messaging': gateMessaging,
  'gate-metrics': gateMetrics,
  'gate-scheduling': gateScheduling,
  'inject-chaos': injectChaos,
  notify,
  'promote-canary': promoteCanary,
  'rollback-canary': rollbackCanary,
  sweep,
  validate,
  'verify-evidence': verifyEvidence,
} as const satisfies Readonly<Record<string, Declaration>>;
