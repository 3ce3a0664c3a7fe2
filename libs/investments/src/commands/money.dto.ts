import { DecimalField, OneOfField } from '@quipu/platform';
import { DENOMINATORS, type Denominator } from '../contract/vocabulary.js';

const AmountField = (label: string) => DecimalField({ label: `${label}, en soles`, optional: true });

/** What is left out is not known. */
export class AmountsDto {
  @AmountField('PIA')
  PIA?: string;

  @AmountField('PIM')
  PIM?: string;

  @AmountField('Certificado')
  certificado?: string;

  @AmountField('Comprometido')
  comprometido?: string;

  @AmountField('Devengado')
  devengado?: string;

  @AmountField('Girado')
  girado?: string;
}

/** A percentage that another document computed. */
export class ReportedPercentageDto {
  @DecimalField({ label: 'Avance financiero reportado, en porcentaje' })
  percentage!: string;

  @OneOfField({ label: 'Denominador del avance financiero', values: DENOMINATORS })
  denominator!: Denominator;
}
