import type { Seal } from '../document/model.js';

/** What a seal says beside its QR, the same in every format. */
export function sealFacts({ version, cutId, dataSha256, address }: Seal): { term: string; text: string }[] {
  return [
    { term: 'Versión del informe', text: String(version) },
    { term: 'Corte', text: cutId },
    { term: 'Huella de los datos adjuntos (SHA-256)', text: dataSha256 },
    { term: 'Dónde se comprueba', text: address },
  ];
}

/** What the QR is, for who does not see it. */
export function qrText({ address }: Seal): string {
  return `Código QR con la dirección donde se comprueba esta versión: ${address}`;
}

export const SEAL_TITLE = 'Sello del informe';
