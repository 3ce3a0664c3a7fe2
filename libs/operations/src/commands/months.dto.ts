import { DecimalField } from '@quipu/platform';
import { MonthField } from './fields.js';

export class MonthlyGoalDto {
  @MonthField()
  month!: number;

  @DecimalField({ label: 'Meta física' })
  physical!: string;

  @DecimalField({ label: 'Meta financiera (S/)', optional: true, nullable: true })
  financial?: string | null;
}

export class MonthlyExecutionDto {
  @MonthField()
  month!: number;

  /** Null is «sin registro». */
  @DecimalField({ label: 'Ejecución física', nullable: true })
  physical!: string | null;

  @DecimalField({ label: 'Ejecución financiera (S/)', optional: true, nullable: true })
  financial?: string | null;
}

export class MonthDto {
  @MonthField()
  month!: number;
}
