import { describe, expect, test } from '@jest/globals';
import { bodyOf } from '../../../src/logs/header.ts';
import { mask } from '../../../src/logs/mask.ts';

const body = (line: string): readonly [string, string] => {
  const { level, words } = bodyOf(mask(line).split(/ +/));
  return [level, words.join(' ')];
};
describe('what every line of a log begins with is taken off, and the level stands apart', () => {
  test.each([
    [
      '2026-11-30 02:45:11,123 INFO [main] org.example.Orders: order placed',
      'INFO',
      'order placed',
    ],
    ['081109 203615 148 INFO dfs.Node$Responder: block is there', 'INFO', 'block is there'],
    ['Jun 14 15:16:01 host sshd(pam)[19939]: session opened', '', 'session opened'],
    [
      '2015-07-29 17:41:44,747 - WARN  [Peer[myid=1]/0:0:2181@774] - timed out: 3200',
      'WARN',
      'timed out: <*>',
    ],
    ['[Sun Dec 04 04:47:44 2005] [notice] child ready', '[notice]', 'child ready'],
    ['03-17 16:13:38.811 1702 2395 D WindowManager: frozen', 'D', 'frozen'],
  ])('%s', (line, level, words) => {
    expect(body(line)).toEqual([level, words]);
  });
  test.each([
    'INFO order placed',
    'order 17 placed: done',
    '10.0.0.1:80 served block to 10.0.0.2',
    '10.0.0.1 "GET /orders HTTP/1.1" status: 200 len: 10',
    '[instance: 17] VM resumed (lifecycle event)',
    '17',
    '',
  ])('of %j nothing is', (line) => {
    expect(body(line)).toEqual(['', mask(line)]);
  });
});
