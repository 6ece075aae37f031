import { fakeJaeger } from '../../support/telemetry/jaeger-fake.ts';
import { jaegerSuite } from './jaeger-suite.ts';

jaegerSuite(fakeJaeger);
