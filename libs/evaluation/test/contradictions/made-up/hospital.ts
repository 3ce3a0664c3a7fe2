import type { MadeUp } from './planted.js';

/** A hospital (an executing unit of a ministry), second semester. Short sentences, present tense, other codes and words. */
export const HOSPITAL: MadeUp = {
  name: 'hospital, second semester',
  knowledge: {
    plan: { firstYear: 2023, lastYear: 2027 },
    period: { from: '2026-07-01', to: '2026-12-31' },
    average: '66.40',
    objectives: ['OEI.01', 'OEI.02', 'OEI.03'],
    actions: [
      { code: 'AEI.01.01', name: 'Atención quirúrgica oportuna para pacientes referidos', indicator: 'Porcentaje de cirugías realizadas dentro del plazo', unit: 'DEPARTAMENTO DE CIRUGIA', baseline: '61.2', target: '80', value: '61.2', reported: '76.5', recalculated: '76.5', level: 'bueno', physical: '81.25' },
      { code: 'AEI.01.02', name: 'Tamizaje neonatal completo para recién nacidos', indicator: 'Número de recién nacidos tamizados', unit: 'SERVICIO DE NEONATOLOGIA', baseline: '1450', target: '2100', value: '1890', reported: '90', recalculated: '90', level: 'bueno', physical: '92.4' },
      { code: 'AEI.02.01', name: 'Equipos biomédicos con mantenimiento preventivo', indicator: 'Número de equipos con mantenimiento preventivo', unit: 'OFICINA DE SERVICIOS GENERALES Y MANTENIMIENTO', baseline: '120', target: '340', value: '85', reported: '25', recalculated: '25', level: 'malo', physical: '30' },
      { code: 'AEI.02.02', name: 'Historias clínicas digitalizadas para usuarios externos', indicator: 'Porcentaje de historias clínicas digitalizadas', unit: 'UNIDAD DE ESTADISTICA E INFORMATICA', baseline: '10', target: '50', value: '37', reported: '74', recalculated: '74', level: 'bueno', physical: '70' },
      { code: 'AEI.03.01', name: 'Personal asistencial capacitado en bioseguridad', indicator: 'Número de servidores capacitados', unit: 'OFICINA DE GESTION DE RECURSOS HUMANOS', baseline: '60', target: '400', value: '0', reported: '66.5', recalculated: '66.5', level: 'bueno', physical: '66' },
    ].map((action) => (action.code === 'AEI.03.01' ? { ...action, value: '266' } : action)) as MadeUp['knowledge']['actions'],
    investments: [
      { cui: '2415870', name: 'Mejoramiento del servicio de emergencia', actions: ['AEI.01.01'], states: ['paralizado'] },
      { cui: '2530114', name: 'Adquisición de tomógrafo', actions: ['AEI.02.01'], states: ['en ejecución'] },
    ],
    activities: [], maintenance: [], alerts: [{ action: 'AEI.02.01', type: 'Crítica', physical: '30', items: [] }],
    summaries: [
      { scale: 'semestral', counts: { malo: 1, regular: 0, bueno: 4 }, source: 'Niveles calculados' },
      { scale: 'anual', counts: { malo: 4, regular: 1, bueno: 0 }, source: 'Niveles calculados' },
    ],
  } as MadeUp['knowledge'],
  text: `INFORME DE EVALUACIÓN DE IMPLEMENTACIÓN DEL PEI 2023-2027
Hospital Nuestra Señora de la Merced. Segundo semestre de 2026

1. Presentación
El presente informe corresponde a la evaluación del primer semestre de 2026 y se elabora conforme a la Guía para el Planeamiento Institucional.
El Plan Estratégico Institucional 2023 al 2028 comprende 3 objetivos y 5 acciones estratégicas.

2. Estado de las acciones
El avance global del PEI es de 66,4 %, con 3 acciones en nivel bueno y 1 en nivel malo según la escala semestral.

Cód.\tAcción estratégica\tAvance (%)\tNivel
AEI.01.01\tAtención quirúrgica oportuna para pacientes referidos\t76.50\tBueno
AEI.01.02\tTamizaje neonatal completo para recién nacidos\t90.00\tBueno
AEI.02.01\tEquipos biomédicos con mantenimiento preventivo\t25.00\tRegular
AEI.02.02\tHistorias clínicas digitalizadas para usuarios externos\t47.00\tBueno
AEI.03.01\tPersonal asistencial capacitado en bioseguridad\t66.50\tBueno

3. Análisis por acción
AEI.01.01 Atención quirúrgica oportuna para pacientes referidos
El indicador muestra una mejora sostenida respecto de años anteriores, al ubicarse en 61,2 %.
El departamento de Cirugía reprogramó 14 turnos por falta de anestesiólogos.
El proyecto 2415870 se encuentra en ejecución y cuenta con supervisor designado.
Recomendaciones
- Contratar anestesiólogos por la modalidad de servicios complementarios.

AEI.01.02 Tamizaje neonatal completo para recién nacidos
En el semestre se tamizaron 1 980 recién nacidos de los 2 100 previstos en la meta anual.
El avance físico de la acción es de 92,4 % según el POI.
Recomendaciones
- Asegurar el stock de tarjetas de tamizaje.

AEI.02.01 Equipos biomédicos con mantenimiento preventivo
La acción presenta un desempeño bueno: se atendieron 85 equipos de un total de 340 programados.
El avance físico del POI asciende a 55 %.
El 14/02/2027 se suscribió el contrato del servicio de mantenimiento, lo que permitió atender los equipos críticos.
La adquisición del tomógrafo (CUI 2530141) sigue en curso.
Recomendaciones
- Reprogramar el mantenimiento de los equipos pendientes.

AEI.02.02 Historias clínicas digitalizadas para usuarios externos
El porcentaje de cumplimiento alcanza el 74 % de la meta, con una línea de base de 15 %.
La responsabilidad recae en la Oficina de Gestión de Recursos Humanos, a cargo de la digitalización.
Recomendaciones
- Adquirir dos escáneres de alta velocidad.

AEI.03.01 Personal asistencial capacitado en bioseguridad
Se capacitó a 266 servidores; la meta es de 400.
Recomendaciones
- Programar un segundo curso.

4. Conclusiones
4.1 La AEI.03.02 requiere mayor presupuesto para el siguiente ejercicio.
4.2 La cobertura de tamizaje es de 90 % respecto de lo programado.

5. Matriz de recomendaciones
N.°\tAEI\tMedida propuesta\tUnidad responsable\tPlazo
1\tAEI.02.01\tReprogramar el mantenimiento\tDepartamento de Cirugía\t6 meses
`,
  planted: [
    { id: 'otro-semestre', classes: ['period'], at: ['primer semestre de 2026'] },
    { id: 'plan-2028', classes: ['period'], at: ['2023 al 2028'] },
    { id: 'tres-buenas', classes: ['count'], at: ['3 acciones en nivel bueno'] },
    { id: 'nivel-0201-tabla', classes: ['scale', 'figure'], at: ['25.00\tRegular'] },
    { id: 'cifra-0202-tabla', classes: ['figure'], at: ['47.00\tBueno'] },
    { id: 'mejora-en-la-base', classes: ['adjective'], at: ['mejora sostenida'] },
    { id: 'paralizado-en-ejecucion', classes: ['state', 'two-ways'], at: ['2415870 se encuentra'] },
    { id: 'tamizados', classes: ['figure'], at: ['1 980 recién nacidos'] },
    { id: 'bueno-con-25', classes: ['scale', 'adjective'], at: ['desempeño bueno'] },
    { id: 'fisico-55', classes: ['figure', 'alert'], at: ['asciende a 55 %'] },
    { id: 'contrato-2027', classes: ['evidence-date'], at: ['14/02/2027'] },
    { id: 'cui-tomografo', classes: ['code'], at: ['2530141'] },
    { id: 'linea-de-base', classes: ['figure'], at: ['línea de base de 15'] },
    { id: 'responsable-en-prosa', classes: ['owner'], at: ['La responsabilidad recae'] },
    { id: 'accion-inexistente', classes: ['code'], at: ['AEI.03.02'] },
    { id: 'responsable-matriz', classes: ['owner'], at: ['1\tAEI.02.01'] },
  ],
};
