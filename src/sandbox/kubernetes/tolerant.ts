import { StatusError } from './status-error.ts';

/** Lost races are tried again at the next pass. */
export function tolerant(step: () => void): void {
  try {
    step();
  } catch (thrown) {
    if (!(thrown instanceof StatusError)) throw thrown;
  }
}
