import type { Cluster } from '../ports/cluster.ts';
import type { Finding } from './finding.ts';
import { type AskedRight, type Right, singleRights } from './rights.ts';

/** So many at once: an API server counts the requests of one client. */
const atOnce = 10;
/** Asks for every right (SelfSubjectAccessReview); one finding for each kind of object that may not be touched as it must. */
export async function rightsFindings(
  cluster: Pick<Cluster, 'may'>,
  namespace: string,
  rights: readonly Right[],
): Promise<readonly Finding[]> {
  const asked = singleRights(rights);
  const refused: AskedRight[] = [];
  for (let i = 0; i < asked.length; i += atOnce) {
    const answers = await Promise.all(
      asked.slice(i, i + atOnce).map(async (one) => ({
        one,
        may: await cluster.may(one.verb, one.type, namespace, one.subresource),
      })),
    );
    refused.push(...answers.filter(({ may }) => !may).map(({ one }) => one));
  }
  return [...new Set(refused.map(nameOf))].map((name) =>
    missingRight(
      name,
      refused.filter((one) => nameOf(one) === name),
      namespace,
    ),
  );
}
const nameOf = ({ type, subresource }: AskedRight): string =>
  subresource === undefined ? type.plural : `${type.plural}/${subresource}`;
const groupOf = ({ type }: AskedRight): string =>
  type.apiVersion.includes('/') ? (type.apiVersion.split('/')[0] ?? '') : "''";

function missingRight(name: string, missing: readonly AskedRight[], namespace: string): Finding {
  const verbs = missing.map(({ verb }) => verb).join(', ');
  const [first] = missing;
  return {
    level: 'error',
    where: `Role in ${namespace}`,
    what: `The kubeconfig's user may not ${verbs} ${name}.`,
    fix: `Add - {apiGroups: [${first === undefined ? '' : groupOf(first)}], resources: [${name}], verbs: [${verbs}]} (action-templates/kubernetes/role.yml).`,
  };
}
