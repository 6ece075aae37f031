import { expect, test } from '@jest/globals';
import { UsageError } from '../../../../src/errors.ts';
import { wordsOf } from '../../../../src/gates/ledger/source-words.ts';

const fetchFailed = new TypeError('fetch failed', {
  cause: new Error('unable to verify the first certificate'),
});
test.each<[unknown, RegExp]>([
  [new Error('ECONNREFUSED 127.0.0.1:1'), /^ECONNREFUSED 127.0.0.1:1$/],
  [
    new UsageError('NATS cannot be reached at https://n:8222.', { cause: fetchFailed }),
    /^NATS cannot be reached at https:\/\/n:8222 \(fetch failed.*\); give the authority's certificate: NODE_EXTRA_CA_CERTS in the job's env$/,
  ],
  [new Error('self-signed certificate in certificate chain'), /NODE_EXTRA_CA_CERTS/],
  [new Error('certificate has expired'), /; renew the certificate/],
  [
    new Error("Hostname/IP does not match certificate's altnames: IP: 10.0.0.1"),
    /; give the name that stands in the server's certificate/,
  ],
  [
    new Error("NOPERM User half has no permissions to run the 'scan' command"),
    /; source-credentials: give its user the rights/,
  ],
  [
    new Error('error 29: the user is not allowed to DESCRIBE it'),
    /; source-credentials: give its user the rights/,
  ],
  [
    new UsageError('RabbitMQ refuses the request (401).', { input: 'consumer-credentials' }),
    /^RabbitMQ refuses the request \(401\); source-credentials: give user:password of a user that has the tag monitoring$/,
  ],
])('%s is told with what to do', (thrown, words) => {
  expect(wordsOf(thrown)).toMatch(words);
});
