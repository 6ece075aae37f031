import { messageOf } from '../errors.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { OnDuty } from '../report/outward/render.ts';
import { checkedAddress, type NotifyInputs } from './notify.ts';

export interface DutyInputs extends Pick<NotifyInputs, 'allow-http' | 'allowed-hosts'> {
  readonly 'on-duty': readonly OnDuty[] | undefined;
  readonly 'on-duty-url': string | undefined;
  readonly 'on-duty-token': string | undefined;
  readonly 'on-duty-command': readonly string[] | undefined;
}
/** Who is on duty: by the address, else by the command, else the first of the list; nobody is waited for in vain, and it is said. */
export async function onDutyNow(runtime: Runtime, inputs: DutyInputs): Promise<OnDuty | undefined> {
  const first = inputs['on-duty']?.[0];
  const address = inputs['on-duty-url'];
  const command = inputs['on-duty-command'];
  if (address === undefined && command === undefined) return first;
  const { dutyFromCommand, dutyFromUrl } = await import('../adapters/notify/on-duty.ts');
  const { clock, signal, workspace, log } = runtime;
  try {
    return address === undefined
      ? await dutyFromCommand(command ?? [], workspace, signal)
      : await dutyFromUrl(
          clock,
          checkedAddress(address, 'on-duty-url', inputs),
          inputs['on-duty-token'],
          signal,
        );
  } catch (thrown) {
    signal.throwIfAborted();
    log.warning(
      `Nobody says who is on duty: ${messageOf(thrown)}. ${first === undefined ? 'Nobody is named.' : `${first.name} of the list is named.`}`,
      'notify',
    );
    return first;
  }
}
