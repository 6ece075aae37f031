import type { PolicySource, SourceAnswer } from '../../ports/policy-source.ts';

/** A policy that the step was given: it cannot change while the step runs. */
export function givenPolicy(name: string, text: string): PolicySource {
  const answer: SourceAnswer = { state: 'text', text, version: '', by: '' };
  return {
    name,
    read: () => Promise.resolve(answer),
    follow(heard) {
      heard(answer);
      return Promise.resolve();
    },
  };
}
