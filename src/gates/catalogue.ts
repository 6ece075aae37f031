import type { GateKind } from '../evidence/envelope.ts';
import type { PureGate } from './gate.ts';

/** The pure half of any gate: its parameters and observation come from evidence, and are its own. */
export type AnyPureGate = PureGate<never, never>;

/** The one list of gates, by kind: what replay and the contract suite read. Loaded one by one, as an action needs one gate only. */
export const gates: Readonly<Record<GateKind, () => Promise<AnyPureGate>>> = {
  deploy: async () => (await import('../release/judge.ts')).deployGate,
  metrics: async () => (await import('./metrics/gate.ts')).metricsGate,
  baseline: async () => (await import('./baseline/gate.ts')).baselineGate,
  chaos: async () => (await import('./chaos/gate.ts')).chaosGate,
  scheduling: async () => (await import('./scheduling/gate.ts')).schedulingGate,
  messaging: async () => (await import('./messaging/gate.ts')).messagingGate,
  health: async () => (await import('./health/gate.ts')).healthGate,
  consistency: async () => (await import('./consistency/gate.ts')).consistencyGate,
  agreement: async () => (await import('./agreement/gate.ts')).agreementGate,
  logs: async () => (await import('./logs/gate.ts')).logsGate,
};
