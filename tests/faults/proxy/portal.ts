/** What a captive portal answers to everything: its own login page, or the way there. */
export function portalAnswer(kind: 'redirect' | 'page'): string {
  const page = '<!doctype html><title>Welkom</title><h1>Gast-wifi</h1><form><button>Akkoord</button></form>';
  const head = kind === 'redirect' ? 'HTTP/1.1 302 Found\r\nLocation: http://portal.invalid/login' : 'HTTP/1.1 200 OK';
  return `${head}\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`;
}
