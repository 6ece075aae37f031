// Covers: src/adapters/jaeger, src/connect/diagnosis, src/gates/logs; about 15 s
import { jaegerSuite } from '../contract/telemetry/jaeger-suite.ts';
import { realJaeger } from '../support/telemetry/jaeger-server.ts';

// Jaeger itself, v2, in memory.
jaegerSuite(realJaeger);
