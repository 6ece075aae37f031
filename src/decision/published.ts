import { inputDocument, manifestDocument } from '../evidence/schemas/bundle.ts';
import { decisionDocument } from '../evidence/schemas/decision.ts';
import type { JsonSchema } from '../evidence/schemas/document.ts';
import { evidenceDocument } from '../evidence/schemas/evidence.ts';
import { handleDocument } from '../evidence/schemas/release.ts';
import { needsDocument } from './needs.ts';
import { policyDocument } from './policy.ts';

const draft = 'https://json-schema.org/draft/2020-12/schema';
const documents = {
  release: { title: 'The job output release', of: handleDocument },
  evidence: { title: 'The job output evidence', of: evidenceDocument },
  decision: { title: 'The job output decision', of: decisionDocument },
  needs: { title: 'The input needs of decide-promote', of: needsDocument },
  policy: { title: 'The input policy of decide-promote', of: policyDocument },
  input: { title: 'input.json of a bundle', of: inputDocument },
  bundle: { title: 'bundle.json, the manifest of a bundle', of: manifestDocument },
} as const;
/** JSON Schema of every document that comes in, by name: from the very description that reads it. */
export const published: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.entries(documents).map(([name, { title, of }]) => [
    name,
    { $schema: draft, title, ...of.json },
  ]),
);
