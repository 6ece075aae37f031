import { formed, oneOf, prose } from './document.ts';

/** Words that several documents share. Names are names: no path, no control character, no white space around them. */
export const kubeName = formed(253, {
  form: /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
  what: 'a Kubernetes name',
});
export const checkName = formed(63, {
  form: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
  what: 'the name of a check (lower-case letters, digits and -)',
});
/** Of measurements, dimensions, revisions, units. */
export const word = formed(120, {
  form: /^[A-Za-z0-9%]([A-Za-z0-9._:%/-]{0,118}[A-Za-z0-9%])?$/,
  what: 'a name (letters, digits, . _ : / -)',
});
/** '' where it is not known. */
export const wordOrNothing = formed(120, {
  form: /^([A-Za-z0-9][A-Za-z0-9._:-]{0,119})?$/,
  what: 'a name (letters, digits, . _ : -) or nothing',
});
export const sha256Text = formed(64, {
  form: /^[0-9a-f]{64}$/,
  what: 'a SHA-256 in hexadecimal digits',
});
export const sha256OrNothing = formed(64, {
  form: /^([0-9a-f]{64})?$/,
  what: 'a SHA-256 in hexadecimal digits, or nothing',
});
export const instant = formed(40, {
  form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
  what: 'a time such as 2026-01-31T12:00:00Z',
});
export const observationFile = formed(100, {
  form: /^observations\/[0-9a-f]{64}\.json$/,
  what: 'observations/<SHA-256>.json',
});
export const verdict = oneOf('pass', 'fail', 'inconclusive', 'error');
export const line = prose(2000);
/** Reasons may hold several lines of a container's log. */
export const reason = prose(20_000);
export const byName = {
  key: { form: /^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$/, what: 'a name' },
  max: 200,
};
