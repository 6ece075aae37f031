import { describe, expect, test } from '@jest/globals';
import { redact } from '../../../src/report/redact.ts';

describe('what the cluster says loses its secrets', () => {
  test.each([
    ['password=hunter2 given', 'hunter2'],
    ['{"password": "hunter2"}', 'hunter2'],
    ["DB_PASSWORD='correct horse'", 'correct horse'],
    ['--api-key=abc123', 'abc123'],
    ['Authorization: Bearer abc.def-ghi', 'abc.def-ghi'],
    ['authorization: Basic dXNlcjpwYXNz', 'dXNlcjpwYXNz'],
    ['dial postgres://shop:s3cr3t@db:5432/shop', 's3cr3t'],
    ['amqp://user:p%40ss@mq', 'p%40ss'],
    [`token ghp_${'a1B2'.repeat(9)}`, 'ghp_'],
    ['key AKIAIOSFODNN7EXAMPLE', 'AKIAIOSFODNN7EXAMPLE'],
    ['jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig', 'eyJzdWIi'],
    ['-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----', 'MIIEvQ'],
    ['using wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY', 'wJalrXUtnFEMI'],
    [`seed ${'0a1b2c3d'.repeat(8)}`, '0a1b2c3d'],
  ])('%s', (text, secret) => {
    const said = redact(text);
    expect(said).not.toContain(secret);
    expect(said).toContain('[redacted]');
  });
  test.each([
    'pod shop-canary-6d4cf56db6-x7x2p: CrashLoopBackOff after 3 restarts',
    'image registry.example.com/team/shop@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'http-error-rate: 3 % of 5000 requests, the limit is 0.50 %',
    'GET https://10.0.0.1:6443/apis/apps/v1/namespaces/shop/deployments/shop-canary answered 503',
    'panic: runtime error: invalid memory address or nil pointer dereference',
    'internal/queue/consumerGroupRebalanceListener.go:42',
  ])('and keeps what is none: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
  test('twice is once', () => {
    const once = redact('password=hunter2 token: abc Bearer abcdefghijkl');
    expect(redact(once)).toBe(once);
  });
});
