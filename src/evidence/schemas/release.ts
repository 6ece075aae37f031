import {
  argoRollouts,
  exposureProviderNames,
  type ReleaseHandle,
  type ReleaseIdentity,
  releaseSchema,
  workloadKinds,
} from '../release.ts';
import type { Subject } from '../subject.ts';
import {
  constant,
  type FieldsOf,
  formed,
  number,
  object,
  oneOf,
  optional,
  record,
  wholeNumber,
} from './document.ts';
import {
  byName,
  instant,
  kubeName,
  line,
  sha256OrNothing,
  sha256Text,
  wordOrNothing,
} from './words.ts';

const percent = number(0, 100);
const provider = oneOf(...exposureProviderNames, argoRollouts);
const identity: FieldsOf<ReleaseIdentity> = {
  id: kubeName,
  workload: kubeName,
  namespace: kubeName,
  cluster: line,
  revision: wordOrNothing,
  stage: wholeNumber(0, 1000),
  exposurePercent: percent,
  achievedPercent: percent,
  subjectSha256: sha256OrNothing,
};
export const identityDocument = object<ReleaseIdentity>(identity);

export const subjectDocument = object<Subject>({
  cluster: line,
  namespace: kubeName,
  workload: object<Subject['workload']>({
    kind: oneOf(...workloadKinds, 'Rollout'),
    name: kubeName,
    uid: wordOrNothing,
  }),
  canary: object<Subject['canary']>({ uid: wordOrNothing, templateSha256: sha256OrNothing }),
  stable: object<Subject['stable']>({ templateSha256: sha256OrNothing }),
  configSha256: sha256OrNothing,
  images: record(formed(600, { form: /^[\x21-\x7e]+$/, what: 'an image digest' }), byName),
  driver: provider,
});

/** The job output `release`. */
export const handleDocument = object<ReleaseHandle>({
  ...identity,
  schema: constant(releaseSchema),
  workloadKind: optional(oneOf(...workloadKinds)),
  canary: kubeName,
  provider,
  stableRevision: wordOrNothing,
  selectors: object<ReleaseHandle['selectors']>({ canary: line, stable: line }),
  image: line,
  configSha256: sha256OrNothing,
  subject: subjectDocument,
  expiresAt: instant,
  evidenceSha256: sha256Text,
});
