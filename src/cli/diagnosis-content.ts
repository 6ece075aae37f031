import type { Case } from '../diagnosis/case.ts';
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import { logDifferences } from '../diagnosis/log-differences.ts';
import { profileDifferences } from '../diagnosis/profile-differences.ts';
import { spanFindings } from '../diagnosis/spans.ts';
import type { DiagnosisContent } from '../report/diagnosis/content.ts';

/** What the report shows of a case beside its diagnosis. */
export const reportContent = (given: Case, diagnosis: Diagnosis): DiagnosisContent => ({
  diagnosis,
  growths: profileDifferences(given.profiles, given.served),
  logs: logDifferences(given.logs, given.spans),
  spans: spanFindings(given),
  chaos:
    given.disturbance === undefined
      ? []
      : [`${given.disturbance.kind} from ${given.disturbance.fromS} s on, in both arms`],
});
