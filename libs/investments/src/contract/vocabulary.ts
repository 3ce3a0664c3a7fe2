/** Life of an investment, in order. Three of its stretches have steps of their own. */
export const PHASES = [
  'formulación',
  'viable',
  'expediente en elaboración',
  'expediente en actualización',
  'expediente observado',
  'expediente aprobado',
  'ejecución física',
  'concluida',
  'liquidación pendiente',
  'liquidación en proceso',
  'liquidada',
  'cerrada',
] as const;
export type Phase = (typeof PHASES)[number];

/** How it goes, whatever its phase. */
export const CONDITIONS = ['en marcha', 'con impedimento', 'paralizada', 'a cargo de otra entidad', 'desactivada'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Who or what must clear a blocker. */
export const AUTHORITIES = [
  'ANA',
  'CIRA',
  'PMA',
  'MTC',
  'Cultura',
  'FITZA',
  'terreno',
  'contratación',
  'presupuesto',
  'otra',
] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** Causes of a stop, as INFOBRAS lists them [read through a copy]. */
export const STOP_CAUSES = [
  'incumplimiento de contrato',
  'desabastecimiento sostenido de materiales',
  'incumplimiento del pago de valorizaciones',
  'falta de recursos financieros y liquidez',
  'deficiencia en el expediente técnico',
  'discrepancias, controversias y arbitraje',
  'conflictos sociales',
  'abandono de obra',
  'disponibilidad de terreno',
  'falta de permisos, licencias y autorizaciones',
  'eventos climáticos',
  'interferencias',
  'falta de personal clave',
  'falta de supervisor o inspector',
  'nulidad de oficio del contrato',
  'otros',
] as const;
export type StopCause = (typeof STOP_CAUSES)[number];

/** The money of a year, in the order in which it is spent: each figure is at most the one before, PIA aside. */
export const MONEY_CONCEPTS = ['PIA', 'PIM', 'certificado', 'comprometido', 'devengado', 'girado'] as const;
export type MoneyConcept = (typeof MONEY_CONCEPTS)[number];

/** What a percentage of financial progress was divided by. */
export const DENOMINATORS = ['PIM', 'PIA', 'costo total', 'no declarado'] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** «a más tardar»: the source shows it was so on that day, not since when. */
export const DAY_CERTAINTIES = ['exacta', 'a más tardar'] as const;
export type DayCertainty = (typeof DAY_CERTAINTIES)[number];
