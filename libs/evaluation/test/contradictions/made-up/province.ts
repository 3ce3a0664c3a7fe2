import type { MadeUp } from './planted.js';

/** A province, whole year: the annual scale, codes parted by a hyphen or a space, the past tense, figures with a decimal comma. */
export const PROVINCE: MadeUp = {
  name: 'province, whole year',
  knowledge: {
    plan: { firstYear: 2022, lastYear: 2026 },
    period: { from: '2024-01-01', to: '2024-12-31' },
    average: '71.25',
    objectives: ['OEI.01', 'OEI.02'],
    actions: [
      { code: 'AEI.01.01', name: 'Rutas de transporte urbano reguladas en la provincia', indicator: 'Porcentaje de rutas con autorización vigente', unit: 'GERENCIA DE TRANSITO Y TRANSPORTE', baseline: '35', target: '60', value: '48', reported: '80', recalculated: '80', level: 'regular', physical: '88' },
      { code: 'AEI.01.02', name: 'Mercados de abasto saneados en la provincia', indicator: 'Número de mercados saneados', unit: 'SUBGERENCIA DE COMERCIALIZACION', baseline: '4', target: '10', value: '4', reported: '40', recalculated: '40', level: 'malo', physical: '96' },
      { code: 'AEI.02.01', name: 'Áreas verdes conservadas para la ciudadanía', indicator: 'Metros cuadrados de áreas verdes conservadas', unit: 'GERENCIA DE SERVICIOS AMBIENTALES', baseline: '12000', target: '18500', value: '18500', reported: '100', recalculated: '100', level: 'bueno', physical: '45' },
      { code: 'AEI.02.02', name: 'Recolección selectiva de residuos en viviendas', indicator: 'Toneladas de residuos valorizados', unit: 'GERENCIA DE SERVICIOS AMBIENTALES', baseline: '310.5', target: '820', value: '533', reported: '65', recalculated: '65', level: 'malo', physical: '71' },
    ],
    investments: [
      { cui: '2298765', name: 'Mejoramiento del parque zonal', actions: ['AEI.02.01'], financial: '34.20', states: ['en ejecución'] },
      { cui: '2604411', name: 'Creación de la planta de valorización', actions: ['AEI.02.02'], states: ['en expediente técnico'] },
    ],
    activities: [], maintenance: [],
    alerts: [{ action: 'AEI.02.01', type: 'Crítica', physical: '45', items: [] }],
    summaries: [
      { scale: 'anual', counts: { malo: 2, regular: 1, bueno: 1 }, source: 'Niveles calculados' },
      { scale: 'semestral', counts: { malo: 0, regular: 1, bueno: 3 }, source: 'Niveles calculados' },
    ],
  },
  text: `EVALUACIÓN ANUAL DEL PLAN ESTRATÉGICO INSTITUCIONAL 2022-2026
Municipalidad Provincial de Valle Hondo

Resumen
Durante 2024 el plan registró un avance promedio de 78,10 %, resultado altamente satisfactorio para la gestión.
Tres acciones alcanzaron el nivel bueno y una el nivel regular.

I. Acciones estratégicas
AEI-01.01: Rutas de transporte urbano reguladas en la provincia
La Gerencia de Tránsito y Transporte emitió 31 resoluciones de autorización.
Se alcanzó 48 % de rutas con autorización vigente frente a la meta de 65 %.
Se recomienda actualizar el plan regulador de rutas.

AEI-01.02: Mercados de abasto saneados en la provincia
El número de mercados saneados se incrementó significativamente durante el ejercicio.
El avance del indicador fue de 40 %.
Se recomienda suscribir convenios con las juntas de comerciantes.

AEI-02.01: Áreas verdes conservadas para la ciudadanía
Se conservaron 18 500 m2, con lo cual se cumplió el 100 % de lo programado.
El parque zonal (CUI 2298765) registra un avance financiero de 43,2 %.
Se recomienda renovar el sistema de riego.

AEI-02.02: Recolección selectiva de residuos en viviendas
Se valorizaron 533 toneladas, equivalentes a un avance de 56 %.
La planta de valorización (CUI 2604411) se encuentra concluida y en funcionamiento.
Se recomienda ampliar las rutas de recolección.

II. Conclusiones
1. Las acciones AEI-01.02 y AEI-02.02 son las de menor avance.
2. La planta de valorización (CUI 2604411) se encuentra en elaboración del expediente técnico.
3. La meta de la AEI-02.02 fue superada ampliamente.
4. Con fecha 15 de marzo de 2025 se aprobó la ordenanza de mercados, que contribuyó al resultado de la AEI-01.02.
5. La totalidad de las 5 acciones estratégicas del plan cuenta con seguimiento.

III. Recomendaciones
Acción\tRecomendación\tÓrgano responsable\tPlazo
AEI-01.01\tActualizar el plan regulador\tGerencia de Tránsito y Transporte\tCorto
AEI-01.02\tSuscribir convenios\tGerencia de Servicios Ambientales\tCorto
`,
  planted: [
    { id: 'promedio', classes: ['figure'], at: ['78,10 %'] },
    { id: 'tres-buenas', classes: ['count', 'scale'], at: ['Tres acciones alcanzaron'] },
    { id: 'meta-65', classes: ['figure'], at: ['meta de 65'] },
    { id: 'incremento-en-la-base', classes: ['adjective'], at: ['se incrementó significativamente'] },
    { id: 'buena-y-critica', classes: ['good-but-critical'], at: ['18 500 m2', 'AEI-02.01'] },
    { id: 'mala-y-fisico', classes: ['good-but-critical'], at: ['fue de 40 %', 'AEI-01.02'] },
    { id: 'financiero', classes: ['figure'], at: ['43,2 %'] },
    { id: 'avance-56', classes: ['figure'], at: ['avance de 56 %'] },
    { id: 'planta-dos-estados', classes: ['two-ways'], at: ['concluida y en funcionamiento', 'elaboración del expediente'] },
    { id: 'planta-estado', classes: ['state'], at: ['concluida y en funcionamiento'] },
    { id: 'superada', classes: ['adjective'], at: ['superada ampliamente'] },
    { id: 'ordenanza-2025', classes: ['evidence-date'], at: ['15 de marzo de 2025'] },
    { id: 'cinco-acciones', classes: ['count'], at: ['las 5 acciones'] },
    { id: 'responsable-matriz', classes: ['owner'], at: ['Suscribir convenios\tGerencia de Servicios'] },
    { id: 'sin-fila-0202', classes: ['no-recommendation'], at: ['Acción\tRecomendación'] },
    { id: 'sin-fila-0201-critica', classes: ['no-recommendation'], at: ['Acción\tRecomendación'] },
  ],
};
