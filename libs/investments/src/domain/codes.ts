/** Código Único de Inversiones: seven digits. */
export const CUI = /^\d{7}$/;
/** A strategic action, as CEPLAN's application prints it. */
export const ACTION_CODE = /^AEI\.\d{2,3}\.\d{2,3}$/;
