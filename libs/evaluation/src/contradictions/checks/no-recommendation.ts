import { decimal } from '@quipu/rules';
import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { actionsNamed } from '../facts/subject.js';
import type { KnownAction, Knowledge } from '../knowledge.js';
import type { Check } from './check.js';

/** Actions that need a recommendation and have none, in the matrix or in their own part. */
export const noRecommendation: Check = {
  name: 'sin-recomendacion',
  about: 'Una acción sin recomendación que su nivel o su alerta pide.',
  run: ({ sentences }, knowledge) => [...missingInMatrix(sentences, knowledge), ...missingInPart(sentences, knowledge)],
};

function missingInMatrix(sentences: readonly Sentence[], { actions, alerts }: Knowledge) {
  const rows = sentences.filter(({ kind, header }) => kind === 'row' && header.some((cell) => /^(?:recomendaci|medida|propuesta)/i.test(cell)));
  const answered = new Set(rows.flatMap(({ cells }) => actionsNamed(cells.slice(0, 2).join(' '))));
  if (answered.size === 0) return [];
  const critical = (code: string) => alerts.some(({ action, type }) => action === code && /^cr[ií]tic/i.test(type));
  return actions.filter(({ code, level }) => (level === 'malo' || level === 'regular' || critical(code)) && !answered.has(code)).map((action) => {
    const why = critical(action.code) ? 'con alerta crítica' : `de nivel ${action.level}`;
    return lacking(action, 'matriz', [rows[0]!], `${action.code}, ${why}, no tiene fila en la matriz de recomendaciones.`);
  });
}

function missingInPart(sentences: readonly Sentence[], { actions }: Knowledge) {
  return actions.filter(({ reported }) => reported !== null && decimal(reported).lt(100)).flatMap((action) => {
    const own = sentences.filter(({ topic, level, kind }) => topic.includes(action.code) && level === null && kind !== 'row');
    const anyPart = sentences.some(({ topic, recommending, level }) => topic.length > 0 && recommending && level === null);
    if (own.length < 2 || !anyPart || own.some(({ recommending }) => recommending)) return [];
    return [lacking(action, 'apartado', [own[0]!], `El apartado de ${action.code} no trae recomendaciones; las demás sí.`)];
  });
}

function lacking(action: KnownAction, where: string, at: readonly Sentence[], message: string) {
  return finding({
    check: 'sin-recomendacion', class: 'no-recommendation', subject: `${action.code}:${where}`, severity: 'explain', at, message,
    datum: { figure: `${action.reported ?? '—'} %`, source: `Avance de ${action.code}` },
    suggestion: 'Añadir la recomendación o decir por qué no hace falta.',
  });
}
