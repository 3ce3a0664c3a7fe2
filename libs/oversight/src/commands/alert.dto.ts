import { CodeField } from '@quipu/platform';

export const AlertField = () =>
  CodeField({
    label: 'Alerta',
    pattern: /^[a-z-]{1,40}\.[A-Za-z0-9][A-Za-z0-9._-]{0,79}\.[A-Za-z0-9-]{1,20}$/,
    example: 'physical-progress.AEI.03.01.2025-S1',
  });
export const PolicyField = () => CodeField({ label: 'Política de alertas', pattern: /^[a-z0-9-]{1,60}@\d{1,4}$/, example: 'alertas-lares-2025@1' });
