import type { SecurityHeadersOptions } from '@nestjs/common';

/** Pages are served without TLS on the person's own machine: what forces HTTPS belongs to the proxy that ends it. */
export const securityHeaders: SecurityHeadersOptions = {
  strictTransportSecurity: false,
  contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null, 'frame-ancestors': ["'none'"] } },
  referrerPolicy: { policy: 'no-referrer' },
};
