import { expect, test } from 'vitest';
import {
  assistantLink,
  facilitatorLink,
  mailLink,
  screenLink,
  seatLink,
} from '../../../client/src/address/consoleLinks.ts';

const origin = 'http://192.168.1.20:3000';

test('a secret stands only behind the #, where no server sees it', () => {
  for (const link of [facilitatorLink, assistantLink, screenLink, seatLink]) {
    const url = new URL(link(origin, 'K7QF4M', 'a-secret_of-22-letters'));
    expect(url.hash).toBe('#a-secret_of-22-letters');
    expect(url.origin + url.pathname).not.toContain('secret');
    expect(url.pathname).toMatch(/^\/(console|assistant|screen|return)\/K7QF4M$/);
  }
});

test('a letter carries the whole link, its # included', () => {
  const link = facilitatorLink(origin, 'K7QF4M', 'geheim');
  const mail = new URL(mailLink('Link voor K7Q-F4M & meer', ['Bewaar dit.', link]));
  expect(mail.protocol).toBe('mailto:');
  expect(mail.hash).toBe('');
  expect(mail.searchParams.get('subject')).toBe('Link voor K7Q-F4M & meer');
  expect(mail.searchParams.get('body')?.split('\r\n\r\n')).toEqual(['Bewaar dit.', link]);
});
