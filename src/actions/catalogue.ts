import type { Action } from './action.ts';
import type { declarations } from './declarations.ts';

/** Every action there is, loaded when it runs; `declarations.ts` says what each takes and gives. */
export const actions = {
  'decide-promote': () => import('./decide-promote/action.ts'),
  'deploy-canary': () => import('./deploy-canary/action.ts'),
  'gate-agreement': () => import('./gate-agreement/action.ts'),
  'gate-consistency': () => import('./gate-consistency/action.ts'),
  'gate-health': () => import('./gate-health/action.ts'),
  'gate-logs': () => import('./gate-logs/action.ts'),
  'gate-messaging': () => import('./gate-messaging/action.ts'),
  'gate-metrics': () => import('./gate-metrics/action.ts'),
  'gate-scheduling': () => import('./gate-scheduling/action.ts'),
  'inject-chaos': () => import('./inject-chaos/action.ts'),
  notify: () => import('./notify/action.ts'),
  'promote-canary': () => import('./promote-canary/action.ts'),
  'rollback-canary': () => import('./rollback-canary/action.ts'),
  sweep: () => import('./sweep/action.ts'),
  'verify-evidence': () => import('./verify-evidence/action.ts'),
  validate: () => import('./validate/action.ts'),
} as const satisfies Readonly<Record<keyof typeof declarations, () => Promise<Action>>>;
export type ActionName = keyof typeof actions;
/** What takes users back, and who tells people of it: they work whatever else is broken. */
export const alwaysWork: ReadonlySet<ActionName> = new Set(['rollback-canary', 'sweep', 'notify']);
