export const ROLES = ['quipu_owner', 'quipu_app', 'quipu_projector'] as const;

export type Role = (typeof ROLES)[number];
