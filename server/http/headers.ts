// What answers tell the browser not to do.
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** What the page may use of the device; everything else is off, for it and for whoever would frame it. */
const ALLOWED = ['clipboard-write', 'fullscreen', 'screen-wake-lock'];
const REFUSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];
const PERMISSIONS = [...ALLOWED.map((name) => `${name}=(self)`), ...REFUSED.map((name) => `${name}=()`)].join(', ');
/** Half a year, in seconds. */
const HSTS = 'max-age=15552000';

/** `isSecure`: whether the browser asks over TLS. Where there is none, on a venue's wifi, there is none to insist on. */
export const strictTransport =
  (isSecure: (request: Parameters<RequestHandler>[0]) => boolean): RequestHandler =>
  (request, response, next) => {
    if (isSecure(request)) response.set('strict-transport-security', HSTS);
    next();
  };

/**
 * For what is no page and runs in one: the page's own rules hold there, and a kilobyte of them with each file would come
 * between a slow phone and its first card.
 */
export const fileHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  next();
};

/** For pages, and whatever else is answered. */
export const pageHeaders: RequestHandler[] = [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'worker-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        // For the one address of a worker that there is: client/src/store/keptPage.ts.
        'trusted-types': ['worker'],
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  }),
  (_request, response, next) => {
    response.set('permissions-policy', PERMISSIONS);
    next();
  },
];
