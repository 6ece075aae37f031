import type { ReportModel } from './model.ts';

/** The decision as an annotation of the run: the headline is its title. */
export function annotationOf({
  title,
  environment,
  lead,
  compared,
  certainty,
  users,
  cause,
}: ReportModel): { readonly title: string; readonly said: string } {
  const sure = certainty === '' ? '' : `Certain: ${certainty}.`;
  return {
    title: `${title}${environment === '' ? '' : ` · ${environment}`}`,
    said: [
      lead,
      compared,
      sure,
      cause === undefined ? '' : `${cause.line}.`,
      users.said,
      users.met,
      users.next,
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}
