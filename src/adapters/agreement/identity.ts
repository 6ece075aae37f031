import type { PeerCertificate } from 'node:tls';

/** PEM texts of mutual TLS; nobody is spoken to without it. */
export interface TlsFiles {
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}
/** What a certificate may be: its DNS names say who it is, `verifier.eks-prod`, `job.eks-prod`, `arbiter.x`. */
export const verifierRole = (cluster: string): string => `verifier.${cluster}`;
export const jobRole = (cluster: string): string => `job.${cluster}`;
export const arbiterRole = (name: string): string => `arbiter.${name}`;

/** DNS names of a certificate that TLS has verified already (RFC 5280, subjectAltName); a quoted entry is none of ours. */
export const rolesOf = (certificate: PeerCertificate | undefined): readonly string[] =>
  (certificate?.subjectaltname ?? '')
    .split(', ')
    .filter((entry) => /^DNS:[a-z0-9.-]{1,253}$/.test(entry))
    .map((entry) => entry.slice('DNS:'.length));
