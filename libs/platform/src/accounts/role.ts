/** What an account is in its entity, with the name that people see. */
export const ROLE_LABELS = {
  'planning-office': 'oficina de planeamiento',
  'responsible-unit': 'unidad responsable',
  opmi: 'OPMI',
  auditor: 'auditor (OCI)',
  manager: 'gerente',
  administrator: 'administrador',
} as const;

export type Role = keyof typeof ROLE_LABELS;
