import { UsageError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Notifier, Told } from '../../ports/notify.ts';
import { objectOf, refused, sent } from './http.ts';

/** Twenty messages a minute; a robot that said too much is asked again after this long. */
const tooManyCode = 45_009;
const tooManySeconds = 20;

/**
 * A group robot of WeCom (https://developer.work.weixin.qq.com/document/path/91770): every answer is HTTP 200, what went wrong stands in
 * `errcode`.
 */
export const wecomRobot = (clock: Clock, webhook: string, content: string): Notifier => ({
  name: 'wecom',
  findsAgain: false,
  async tell(signal): Promise<Told> {
    const answer = await sent(
      clock,
      {
        method: 'POST',
        url: webhook,
        body: { msgtype: 'markdown', markdown: { content } },
        once: true,
      },
      signal,
      ({ json }) => (objectOf(json)['errcode'] === tooManyCode ? tooManySeconds : undefined),
    );
    const { errcode, errmsg } = objectOf(answer.json);
    if (errcode === 0) return { state: 'told', address: '' };
    if (typeof errcode !== 'number')
      throw refused(answer, 'What answers is no robot of WeCom', 'Look at wecom-webhook.');
    throw new UsageError(
      `WeCom did not take the message (errcode ${errcode}: ${String(errmsg).slice(0, 200)}).`,
      {
        fix:
          errcode === 93_000
            ? 'The key of wecom-webhook is not one of a robot: copy its address again.'
            : 'WeCom lists the code among its global error codes.',
      },
    );
  },
});
