// A certificate and its key, from files. Whatever is wrong with them is said in one sentence, before anybody connects.
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';

const DAY = 24 * 3_600_000;

export type Certificate = { readonly cert: string; readonly key: string };

/** Reads both files; throws one clear sentence when they cannot be used. */
export function readCertificate({ certFile, keyFile }: { readonly certFile: string; readonly keyFile: string }) {
  const certificate: Certificate = { cert: read('TLS_CERT', certFile), key: read('TLS_KEY', keyFile) };
  try {
    void new X509Certificate(certificate.cert);
  } catch {
    throw new Error(`TLS_CERT: ${certFile} holds no certificate in PEM form`);
  }
  try {
    createSecureContext(certificate);
  } catch {
    throw new Error(`TLS_KEY: ${keyFile} holds no key in PEM form that belongs to the certificate in ${certFile}`);
  }
  return certificate;
}

/** Whole days until a certificate ends. */
export const daysLeft = ({ cert }: Certificate, now: number): number =>
  Math.floor((new Date(new X509Certificate(cert).validTo).getTime() - now) / DAY);

function read(setting: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(`${setting}: ${file} cannot be read (${why})`, { cause: error });
  }
}
