import { messageOf, UsageError } from '../../errors.ts';

/** What a system that refuses says, and what is to be done: the first that fits. The words are those of the systems and of OpenSSL. */
const fixes: readonly (readonly [said: RegExp, fix: string])[] = [
  [
    /self[- ]signed certificate|unable to (get local issuer|get issuer|verify the first) certificate/i,
    "give the authority's certificate: NODE_EXTRA_CA_CERTS in the job's env",
  ],
  [/certificate has expired/i, 'renew the certificate of the server'],
  [/altname|does not match certificate/i, "give the name that stands in the server's certificate"],
  // It answers both with 401: who is not known, and who may not look.
  [
    /RabbitMQ refuses the request \(40[13]\)/,
    'source-credentials: give user:password of a user that has the tag monitoring',
  ],
  [
    /NOAUTH|WRONGPASS|refuses the login|Authorization Violation|\(401\)/i,
    'source-credentials: give user:password of a user that may log in',
  ],
  [
    /NOPERM|not allowed to|Permissions Violation|\(403\)/i,
    'source-credentials: give its user the rights that docs/async-gates.md lists',
  ],
];
/** Why a system did not answer, in its own words, and what to do about it. Which source it is, the gate says. */
export function wordsOf(thrown: unknown): string {
  const words =
    thrown instanceof UsageError && thrown.cause !== undefined
      ? `${thrown.said.replace(/\.$/, '')} (${messageOf(thrown.cause)})`
      : thrown instanceof UsageError
        ? thrown.said.replace(/\.$/, '')
        : messageOf(thrown);
  const [, fix] = fixes.find(([said]) => said.test(`${words} ${causesOf(thrown)}`)) ?? [];
  return fix === undefined ? words : `${words}; ${fix}`;
}
/** What stands behind it: fetch says no more than that it failed. */
function causesOf(thrown: unknown): string {
  const said: string[] = [];
  for (let one = thrown; one instanceof Error && said.length < 5; one = one.cause)
    said.push(one.message);
  return said.join(' ');
}
