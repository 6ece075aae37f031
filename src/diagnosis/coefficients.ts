/** Fitted by `npm run bench -- diagnosis --cases FOLDER --fit` on one half of the development cases (docs/diagnosis.md); the other half is reported there. */
export const coefficients = { intercept: -0.19, lead: 1.53, height: 1.24 } as const;
