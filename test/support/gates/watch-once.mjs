// Asks a source once, as a gate does, in a process of its own: what it trusts (NODE_EXTRA_CA_CERTS) is read when a process begins.
// node test/support/gates/watch-once.mjs '{"check":…,"source":…,"secrets":…}'
import { readTypeScript } from '../../../scripts/typescript.mjs';

readTypeScript();
const { ledgerSources } = await import('../../../src/connect/ledger-sources.ts');
const { systemClock } = await import('../../../src/adapters/host/system-clock.ts');
const { sourceAddress } = await import('../../../src/gates/ledger/source-address.ts');
const { watchSource } = await import('../../../src/gates/ledger/watch-source.ts');
const { check, source, secrets } = JSON.parse(process.argv[2] ?? '{}');
const ports = {
  clock: systemClock,
  signal: new AbortController().signal,
  sources: ledgerSources({ cluster: {}, clock: systemClock }, 'test', secrets),
};
const address = sourceAddress(check)(source, 'sources[0]');
const about = { watchMs: 0, sinceMs: Date.now() };
console.log(JSON.stringify(await watchSource(ports, check, address, about)));
