import { createHmac } from 'node:crypto';
import type { Clock } from '../../ports/clock.ts';
import type { Notifier, Told } from '../../ports/notify.ts';
import { isOk, refused, sent } from './http.ts';

export interface WebhookPlace {
  readonly url: string;
  /** undefined = the message is not signed. */
  readonly secret: string | undefined;
}
/**
 * JSON with `sluice-signature: sha256=HMAC(secret, TIMESTAMP.BODY)`, `sluice-timestamp` (Unix seconds) and `idempotency-key`, which is the same
 * whenever the event is told again.
 */
export const webhook = (
  clock: Clock,
  { url, secret }: WebhookPlace,
  { key, body }: { readonly key: string; readonly body: object },
): Notifier => ({
  name: 'webhook',
  findsAgain: false,
  async tell(signal): Promise<Told> {
    const text = JSON.stringify(body);
    const timestamp = `${Math.floor(clock.now().getTime() / 1000)}`;
    const answer = await sent(
      clock,
      {
        ...{ method: 'POST', url, text },
        headers: {
          'idempotency-key': key,
          'sluice-timestamp': timestamp,
          ...(secret === undefined
            ? {}
            : { 'sluice-signature': signatureOf(secret, timestamp, text) }),
        },
      },
      signal,
    );
    if (!isOk(answer))
      throw refused(answer, 'The webhook did not take the notice', 'Look at webhook-url.');
    return { state: 'told', address: '' };
  },
});
export const signatureOf = (secret: string, timestamp: string, text: string): string =>
  `sha256=${createHmac('sha256', secret).update(`${timestamp}.${text}`).digest('hex')}`;
