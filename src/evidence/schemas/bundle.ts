import { type BundleInput, bundleSchema, inputSchema, type Manifest } from '../bundle.ts';
import {
  boolean,
  constant,
  list,
  nullable,
  number,
  object,
  optional,
  record,
  wholeNumber,
} from './document.ts';
import { policyReadingDocument } from './policy.ts';
import { checkName, instant, line, sha256Text, word } from './words.ts';

export const inputDocument = object<BundleInput>({
  schema: constant(inputSchema),
  time: instant,
  runUrl: line,
  environment: line,
  commit: line,
  rollbackUrl: line,
  require: list(checkName, 200),
  maySkip: list(word, 200),
  maxAgeMs: number(0, 1e12),
  repositoryUrl: line,
  pullRequest: nullable(wholeNumber(1, 1e9)),
  planned: list(number(0, 100), 100),
  logLines: boolean,
  policy: optional(policyReadingDocument),
});
export const manifestDocument = object<Manifest>({
  schema: constant(bundleSchema),
  files: record(sha256Text, {
    key: {
      form: /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/,
      what: 'the path of a file in the bundle',
    },
    max: 2000,
  }),
  root: sha256Text,
});
