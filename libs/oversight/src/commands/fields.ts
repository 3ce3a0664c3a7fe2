import { CodeField } from '@quipu/platform';

/** What an alert or a finding is about: action, indicator, activity, CUI, commitment or section. */
export const SUBJECT_CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** Whether the period exists is the domain's to say. */
export const PeriodField = () => CodeField({ label: 'Periodo', pattern: /^[A-Za-z0-9-]{1,20}$/, example: '2025-S1' });
export const UnitField = () => CodeField({ label: 'Unidad responsable', pattern: /^\d{1,3}(\.\d{1,3}){0,5}$/, example: '09.01' });
