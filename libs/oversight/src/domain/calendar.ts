const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day as ISO writes it; days compare as texts do. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The same day months later, or the last of that month where it has no such day; the end of a month stays one. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = daysIn(toYear, toMonth);
  const to = dayOfMonth === daysIn(year, month) ? last : Math.min(dayOfMonth, last);
  return `${toYear}-${two(toMonth)}-${two(to)}`;
}

/** `15/08/2025` */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
