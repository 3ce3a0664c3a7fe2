import type { MadeUp } from './planted.js';

/** A regional office, first semester: everything it says agrees with its data, in words that tempt a careless check. */
export const SOUND: MadeUp = {
  name: 'regional office without contradictions',
  knowledge: {
    plan: { firstYear: 2024, lastYear: 2030 },
    period: { from: '2025-01-01', to: '2025-06-30' },
    average: '63.33',
    objectives: ['OEI.01', 'OEI.02'],
    actions: [
      { code: 'AEI.01.01', name: 'Caminos departamentales con mantenimiento', indicator: 'Número de kilómetros con mantenimiento', unit: 'GERENCIA REGIONAL DE INFRAESTRUCTURA', baseline: '210', target: '400', value: '400', reported: '100', recalculated: '100', level: 'bueno', physical: '100' },
      { code: 'AEI.01.02', name: 'Puentes modulares instalados en zonas rurales', indicator: 'Número de puentes instalados', unit: 'GERENCIA REGIONAL DE INFRAESTRUCTURA', baseline: '0', target: '5', value: '2', reported: '40', recalculated: '40', level: 'regular', physical: '48.5' },
      { code: 'AEI.02.01', name: 'Artesanos con acceso a mercados nacionales', indicator: 'Porcentaje de artesanos que venden en ferias nacionales', unit: 'DIRECCION REGIONAL DE COMERCIO EXTERIOR Y TURISMO', baseline: '12.5', target: '40', value: '20', reported: '50', recalculated: '50', level: 'bueno', physical: '61.9' },
    ],
    investments: [
      { cui: '2387001', name: 'Mejoramiento de la carretera Alta', actions: ['AEI.01.01'], financial: '62.5', states: ['en ejecución'] },
      { cui: '2450999', name: 'Creación del puente Bajo', actions: ['AEI.01.02'], states: ['paralizado'] },
    ],
    activities: [{ code: '5001002', name: 'Ferias' }], maintenance: [],
    alerts: [{ action: 'AEI.01.02', type: 'Crítica', physical: '48.5', items: [] }],
    summaries: [{ scale: 'semestral', counts: { malo: 0, regular: 1, bueno: 2 }, source: 'Niveles calculados' }],
  },
  text: `INFORME DE EVALUACIÓN DEL PLAN ESTRATÉGICO INSTITUCIONAL 2024-2030
Gobierno Regional de Sierra Clara. Primer semestre de 2025

1. Resumen
El avance promedio de las AEI es de 63,33 %: 2 acciones en nivel bueno y 1 en nivel regular, con la escala semestral.
En el segundo semestre de 2024 el avance promedio había sido de 51,2 %.
El plan consta de 2 objetivos y 3 acciones estratégicas.

2. Análisis
AEI.01.01 Caminos departamentales con mantenimiento
Se atendieron 400 kilómetros de los 400 programados, 190 más que la línea de base de 210.
El proyecto de la carretera Alta (CUI 2387001) alcanzó un avance de 71 % y está en ejecución; su avance financiero es de 62,5 %.
La meta para 2026 es de 450 kilómetros.
Recomendaciones
- Mantener la programación. Se prevé un avance significativo en 2026.

AEI.01.02 Puentes modulares instalados en zonas rurales
Se instalaron 2 de los 5 puentes previstos, es decir, 40 %. Todavía no se puede hablar de un avance significativo.
La obra del puente Bajo (CUI 2450999) está paralizada desde el 3 de abril de 2025 por falta de permisos.
El avance físico en el POI llega a 48,5 %, pues los estudios de 3 puentes ya concluyeron.
Recomendaciones
- Levantar la paralización. En agosto de 2025 se presentará el expediente al Ministerio.

AEI.02.01 Artesanos con acceso a mercados nacionales
El porcentaje de artesanos que venden en ferias nacionales pasó de 12,5 % a 20 %, la mitad de la meta de 40 %.
Participaron 34 personas en la feria de mayo de 2025 y la actividad 5001002 ejecutó 88 % de su presupuesto.
La Gerencia Regional de Infraestructura cedió el local de la feria.
El avance físico de la acción fue de 61,9 %.
Recomendaciones
- Ampliar el número de ferias.

3. Conclusiones
La acción AEI.01.02 es la que menos avanzó: 40 % de su meta. El resto supera o iguala el 50 %.
Un tercio de las acciones llegó a 100 %.

4. Matriz
AEI\tBrecha\tRecomendación\tResponsable\tPlazo
AEI.01.02\tTres puentes por instalar\tLevantar la paralización\tGerencia Regional de Infraestructura\tCorto
`,
  planted: [],
};
