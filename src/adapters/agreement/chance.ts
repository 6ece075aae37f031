import { randomBytes } from 'node:crypto';

/** 128 bits of chance in hexadecimal digits. */
export const chance = (): string => randomBytes(16).toString('hex');
