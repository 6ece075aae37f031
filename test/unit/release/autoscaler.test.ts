import { describe, expect, test } from '@jest/globals';
import {
  autoscalerText,
  type HeldAutoscaler,
  parseAutoscaler,
} from '../../../src/release/record/held-autoscaler.ts';

describe('the autoscaler in the release record', () => {
  test.each<HeldAutoscaler>([
    { kind: 'hpa', name: 'shop', min: 2, max: 10 },
    { kind: 'keda', name: 'shop', paused: null },
    { kind: 'keda', name: 'shop', paused: '3' },
    { kind: 'keda', name: 'shop', paused: null, least: 2 },
    { kind: 'keda', name: 'shop', paused: null, least: null },
  ])('is read back as it was written: %j', (held) => {
    expect(parseAutoscaler(autoscalerText(held))).toEqual(held);
  });
  test.each([undefined, ''])('absent means none', (text) => {
    expect(parseAutoscaler(text)).toBeUndefined();
  });
  test.each([
    '{',
    'null',
    '{"kind":"hpa","name":"shop"}',
    '{"kind":"hpa","name":"shop","min":5,"max":2}',
    '{"kind":"hpa","name":"","min":1,"max":2}',
    '{"kind":"keda","name":"shop","paused":3}',
    '{"kind":"keda","name":"shop","paused":null,"least":-1}',
    '{"kind":"else","name":"shop"}',
  ])('something else is broken, not none: %s', (text) => {
    expect(parseAutoscaler(text)).toBe('broken');
  });
});
