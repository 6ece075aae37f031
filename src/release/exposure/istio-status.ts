import type { InForce } from './provider.ts';
import type { VirtualService } from './route-objects.ts';

/** What Istio says about the VirtualService, where it is told to say anything: how many proxies have it, and what its analysis found. */
export function virtualServiceInForce({ metadata, status = {} }: VirtualService): InForce {
  const { conditions = [], validationMessages = [] } = status;
  const who = `VirtualService ${metadata.name}`;
  const { generation = 0 } = metadata;
  const reconciled = conditions.find(({ type }) => type === 'Reconciled');
  const seen = [status.observedGeneration, reconciled?.observedGeneration].flatMap((one) =>
    one === undefined ? [] : [Number(one)],
  );
  const observed = seen.length === 0 ? undefined : Math.min(...seen);
  if (observed !== undefined && observed < generation)
    return { state: 'behind', says: `${who}: Istio is at generation ${observed} of ${generation}` };
  if (reconciled !== undefined && reconciled.status !== 'True')
    return { state: 'behind', says: `${who}: ${bounded(reconciled.message) || 'not reconciled'}` };
  const error = validationMessages.find(({ level }) => level === 'ERROR' || level === errorLevel);
  if (error !== undefined) return { state: 'refused', says: `${who}: ${analysisWords(error)}` };
  return observed === undefined && reconciled === undefined
    ? { state: 'unreported' }
    : { state: 'in-force' };
}
/** Of `AnalysisMessageBase.Level`. */
const errorLevel = 3;
type Analysis = NonNullable<NonNullable<VirtualService['status']>['validationMessages']>[number];
const analysisWords = ({ type = {}, message, documentationUrl }: Analysis): string =>
  ["Istio's analysis says", type.code ?? 'ERROR', type.name, bounded(message ?? documentationUrl)]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
/** Words of a controller are text from outside. */
const bounded = (text = ''): string => text.slice(0, 300);
