import type { ContradictionClass } from '../../src/contradictions/index.js';

/** A contradiction that a person found in the text, before there was an engine. */
export interface ByHand {
  readonly id: string;
  readonly class: ContradictionClass;
  /** Other classes that a check may rightly give it. */
  readonly also?: readonly ContradictionClass[];
  /** Words that a finding must have, in its id or message, to be this one and not a neighbour. */
  readonly about?: string;
  /** Where it can be pointed at, any of them: 1-based lines of the text. */
  readonly lines: readonly number[];
  readonly what: string;
}

/**
 * The report of Lares (first semester of 2025) read from end to end beside its data. A fact told wrong
 * in five places is one contradiction with five lines. Items, classes and lines stand as they were counted,
 * before the checks; `about` and `also` came later, with the stricter score.
 */
export const BY_HAND: readonly ByHand[] = [
  { id: 'periodo-pei', class: 'period', lines: [32], what: 'PEI 2025–2029 en el resumen; 2025–2030 en el resto (50, 69, 73, 77…)' },
  { id: 'resumen-sin-escala', class: 'scale', lines: [32, 40, 1238], what: '59.48 % leído como sólido y favorable sin nombrar la escala; en la anual es malo' },
  { id: 'dos-cuentas-de-niveles', class: 'scale', lines: [301], what: '10/2/18 en el cuerpo, 14/3/13 en el resumen del anexo: dos escalas sobre los mismos datos' },
  { id: 'turismo-significativo', class: 'adjective', about: 'AEI.03.04', lines: [36, 335], what: '«progresos significativos» en AEI.03.04, que repite su línea de base (25 = 25)' },
  { id: 'brechas-sin-0801', class: 'listing', about: 'AEI.08.01', lines: [38], what: 'La lista de brechas críticas calla AEI.08.01, en 0 %' },
  { id: 'dos-veces-1.3', class: 'structure', about: '2 secciones 1.3', lines: [94, 115], what: 'Dos secciones 1.3' },
  { id: 'mismo-titulo-1.2-1.3', class: 'structure', about: 'mismo título', lines: [67, 94], what: '1.2 y 1.3 llevan el mismo título' },
  { id: '2.1.1-dentro-de-2.2', class: 'structure', about: '2.1.1', lines: [458], what: 'La sección 2.1.1 está dentro de la 2.2' },
  { id: 'tabla-3', class: 'structure', about: 'Tabla 3', lines: [286], what: 'Se cita la Tabla 3 y solo hay Tabla 1' },
  { id: 'vaso-de-leche-100', class: 'figure', about: '760', lines: [214, 309, 311, 531, 544], what: '100 % con 760 de 855 beneficiarios (88.89 %)' },
  { id: 'vaso-de-leche-plena', class: 'adjective', about: 'AEI.01.02', lines: [1243], what: '«cobertura plena» del Vaso de Leche: 760 de 855' },
  { id: 'sisfoh-100', class: 'figure', about: '58 de 100', lines: [251, 347, 869], what: '100 % con 58 de 100' },
  { id: 'sisfoh-optimo', class: 'adjective', about: 'óptimo', lines: [874, 869], what: '«óptimo» con 58 de 100' },
  { id: 'catastro-meta-cero', class: 'zero-target', about: 'AEI.04.02', lines: [237, 408, 770, 772], what: 'Meta 0 en la tabla; la prosa habla de una meta prevista y la llama malo' },
  { id: 'limpieza-meta-cero', class: 'zero-target', about: 'AEI.09.01', lines: [272, 420, 1138], what: 'Meta 0 en la tabla; la prosa mide 0 % respecto a la meta anual' },
  { id: 'agua-altamente-positivo', class: 'adjective', about: 'AEI.02.01', lines: [563, 315, 565, 577], what: '«resultados altamente positivos» con el valor de la línea de base (88.70)' },
  { id: 'riego-significativo', class: 'adjective', about: 'avance significativo', lines: [641], what: '«avance significativo» con 42.72, igual a la línea de base' },
  { id: 'riego-crecimiento', class: 'adjective', about: 'crecimiento', lines: [329], what: '«crecimiento de superficie» con valor igual a la línea de base' },
  { id: 'riego-salto', class: 'adjective', about: 'salto', lines: [645, 653], what: '«salto cualitativo», «ampliar de manera efectiva»: el valor no se movió; 655 dice cercano a la base' },
  { id: 'riego-meta-base', class: 'figure', about: 'meta es', lines: [641], what: 'Dice que la meta es similar a la línea de base: lo es el valor, no la meta (46.36)' },
  { id: 'deporte-cobertura', class: 'two-ways', about: 'AEI.05.02', lines: [341, 845, 854, 1292], what: 'Cuatro centros poblados en el texto; limitado a la capital en la matriz' },
  { id: 'deporte-superado', class: 'adjective', about: 'AEI.05.02', lines: [1246], what: '«superado ampliamente las metas» del deporte: 64.1 %' },
  { id: 'juntas-y-rondas', class: 'figure', about: 'AEI.07.01', lines: [351, 916], what: '3 juntas y 1 organización de rondas son 4; la tabla dice 3' },
  { id: 'rof', class: 'two-ways', about: 'ROF', lines: [355, 970, 1021, 1037, 1279, 1319], what: 'ROF aprobado y en aplicación; ROF sin ordenanza y pendiente' },
  { id: 'pdp', class: 'two-ways', about: 'PDP', lines: [418, 1021, 1122, 1279, 1319], what: 'PDP aprobado; PDP pendiente de aprobación' },
  { id: 'regular-importante', class: 'adjective', about: 'importante', lines: [361, 383], what: '«avances importantes», «significativos» y a la vez «avance bajo» (1102)' },
  { id: 'pco-agosto', class: 'evidence-date', about: 'agosto', lines: [436, 1201], what: 'PCO iniciado en agosto de 2025, fuera del semestre' },
  { id: 'grd-5', class: 'figure', about: '5 % de avance', lines: [438, 1216, 1318], what: '5 % en la prosa y la matriz; 8.75 % en las tablas' },
  { id: 'grd-15', class: 'figure', about: 'cuenta 15', lines: [440, 1218, 1230, 1318], what: '15 representantes; 21 personas en la tabla' },
  { id: 'grd-indicador', class: 'indicator', about: 'AEI.10.02', lines: [1216], what: 'La prosa dice que el indicador cuenta capacitaciones; el plan cuenta población' },
  { id: 'alcance-30-100', class: 'scope', lines: [462], what: 'Anuncia las acciones de 30 a 100 % y trata las 30, diez de ellas malas' },
  { id: 'acronimo-aei', class: 'acronym', about: 'AEI', lines: [498], what: 'AEI como Área Estratégica de Intervención' },
  { id: 'educaa', class: 'acronym', about: 'EDUCAA', lines: [274], what: 'EDUCAA por EDUCCA' },
  { id: 'cachin', class: 'name', about: 'Cachin', lines: [404, 510], what: 'Cachin y Ccachin' },
  { id: 'ampares', class: 'name', about: 'Ampares', lines: [319, 568], what: 'Ampares y Amparaes' },
  { id: 'chinquipampa', class: 'name', about: 'Chinquipampa', lines: [732, 753], what: 'Chinquipampa y Chinquilpampa' },
  { id: 'mauau', class: 'name', about: 'Mauau', lines: [744, 755], what: 'Mauau y Maucau' },
  { id: 'actividad-proyecto', class: 'code', about: '5006304', lines: [621, 633], what: '5006304 llamado proyecto; es una actividad' },
  { id: 'transferido-calca', class: 'alert', also: ['two-ways'], about: 'transferido', lines: [571, 572, 581, 1394], what: 'El cuerpo transfiere 2597803 a Calca; la alerta, 2637842' },
  { id: 'matinga-formulacion', class: 'alert', also: ['two-ways'], about: '2667227', lines: [573, 579, 1398], what: '2667227 en expediente técnico; en formulación según la alerta' },
  { id: 'postas-paralizadas', class: 'alert', also: ['two-ways'], about: 'paralizad', lines: [510, 513, 404, 1388], what: 'Postas en continuidad; paralizadas según la alerta' },
  { id: 'cui-2621546', class: 'code', about: '2612546', lines: [649, 1402], what: 'La alerta escribe 2612546' },
  { id: 'cui-2657995', class: 'code', about: '2651995', lines: [651, 1402], what: 'La alerta escribe 2651995' },
  { id: 'cui-2536921', class: 'code', about: '2536521', lines: [726, 1406], what: 'La alerta escribe 2536521' },
  { id: 'quishuarani-parcial', class: 'alert', about: '2637046', lines: [650, 1402], what: 'En ejecución parcial; 0 % físico en la alerta' },
  { id: 'queyupay-concluido', class: 'alert', about: '2467643', lines: [329, 645, 653, 1402], what: 'Concluido; 66.67 % físico en la alerta' },
  { id: 'yanatile', class: 'alert', about: '50938', lines: [823, 1411], what: 'La alerta cita la I.E. 50938 y un conflicto con Yanatile que el cuerpo no trae (conflicto con Calca)' },
  { id: 'directiva-017', class: 'norm', about: '017', lines: [650, 651, 661, 735, 755, 764, 798, 824, 1291], what: 'La Directiva 017 nombrada de varias maneras' },
  { id: 'truchas-continuidad', class: 'two-ways', about: '2641428', lines: [674, 687, 689], what: '2641428 en continuidad; recién incorporado no previsto' },
  { id: 'matriz-sin-0804', class: 'no-recommendation', about: 'AEI.08.04', lines: [485, 365, 1079, 1289], what: 'AEI.08.04, regular, sin fila en la matriz' },
  { id: 'matriz-sin-0805', class: 'no-recommendation', about: 'AEI.08.05', lines: [486, 373, 1098, 1289], what: 'AEI.08.05, regular, sin fila en la matriz' },
  { id: 'matriz-sin-0301', class: 'no-recommendation', about: 'AEI.03.01', lines: [480, 639, 641, 1289], what: 'AEI.03.01, con alerta crítica, sin fila en la matriz' },
  { id: 'sin-recs-0303', class: 'no-recommendation', about: 'AEI.03.03', lines: [693, 695], what: 'AEI.03.03 sin recomendaciones en su apartado' },
  { id: 'sin-recs-0602', class: 'no-recommendation', about: 'AEI.06.02', lines: [885, 887], what: 'AEI.06.02 sin recomendaciones en su apartado' },
  { id: 'vias-100-km', class: 'figure', about: '100 km', lines: [235, 721, 750, 754], what: '100 km cumplidos; las metas concluidas suman 90 (78.49 por progresivas)' },
  { id: 'km-vilcabamba', class: 'figure', about: '0452028', lines: [740, 754], what: '0452028: 13.2 km por progresivas, 25 en el resumen' },
  { id: 'km-challpa', class: 'figure', about: '0454287', lines: [744, 755], what: '0454287: 52 km y 50 km' },
  { id: 'meta-00001', class: 'structure', about: 'Meta 00001', lines: [739, 741, 744], what: 'Meta 00001 nombra tres cosas; 00002, dos' },
  { id: 'ficha-0020623', class: 'two-ways', about: '0020623', lines: [742, 765], what: '0020623 con ficha; luego con ficha pendiente' },
  { id: 'conservacion-garantizada', class: 'adjective', about: 'conservación', lines: [737, 754], what: 'Metas sin ejecutar que «garantizaron» la conservación' },
  { id: 'snip', class: 'code', about: 'SNIP', lines: [732, 733, 735], what: 'Un CUI llamado código SNIP' },
  { id: 'bueno-critica-0301', class: 'good-but-critical', about: 'AEI.03.01', lines: [223, 329, 480, 641], what: 'AEI.03.01 bueno y alerta crítica 16.67' },
  { id: 'bueno-critica-0501', class: 'good-but-critical', about: 'AEI.05.01', lines: [240, 339, 472, 810, 812], what: 'AEI.05.01 bueno y alerta crítica 45.45' },
  { id: 'bueno-moderada-0401', class: 'good-but-critical', about: 'AEI.04.01', lines: [234, 471, 721], what: 'AEI.04.01 bueno y alerta moderada 65' },
  { id: 'bueno-moderada-0201', class: 'good-but-critical', about: 'AEI.02.01', lines: [215, 315, 477, 563], what: 'AEI.02.01 bueno y alerta moderada 76.67' },
  { id: 'malo-fisico-0101', class: 'good-but-critical', about: 'AEI.01.01', lines: [211, 402, 489, 502], what: 'AEI.01.01 en 0 con físico 55.56' },
  { id: 'malo-fisico-0901', class: 'good-but-critical', about: 'AEI.09.01', lines: [271, 420, 493, 1138], what: 'AEI.09.01 en 0 con físico 50' },
  { id: 'subgerencia', class: 'owner', about: 'Subgerencia', lines: [849, 853], what: 'Subgerencia y Gerencia de Desarrollo Social' },
  { id: '0801-sin-medir', class: 'two-ways', about: 'AEI.08.01', lines: [942, 256, 491], what: 'Dice que el indicador no se mide hasta fin de año; se imprime 0 y cuenta como malo' },
  { id: 'opp-nombre', class: 'owner', about: 'Racionalización', lines: [963], what: 'Oficina de Planificación, Presupuesto y Racionalización; en el plan, Oficina General de Planeamiento y Presupuesto' },
  { id: 'formular-limpieza', class: 'two-ways', about: '2616580', lines: [1140, 1151], what: 'Recomienda formular un proyecto que ya está en expediente técnico' },
  { id: 'matriz-0901', class: 'owner', about: 'AEI.09.01', lines: [1306], what: 'Responsable distinto del plan (11.01)' },
  { id: 'matriz-0902', class: 'owner', about: 'AEI.09.02', lines: [1307], what: 'Responsable distinto del plan (11.01)' },
  { id: 'matriz-0801', class: 'owner', about: 'AEI.08.01', lines: [1319], what: 'Gerencia Municipal; en el plan 07.01' },
  { id: 'matriz-0806', class: 'owner', about: 'AEI.08.06', lines: [1320], what: 'RR.HH.; en el plan 08.01' },
  { id: 'pprrd-sigla', class: 'acronym', about: 'PRRD', lines: [1310], what: 'PRRD por PPRRD' },
  { id: 'pprrd-en-elaboracion', class: 'two-ways', about: 'PPRRD', lines: [1203, 1210, 1233, 436], what: 'PPRRD en elaboración; ausente y por iniciar' },
  { id: 'catorce-al-100', class: 'count', about: '14', lines: [1251], what: '14 AEI al 100 %; son 12' },
  { id: 'siete-sobre-50', class: 'count', about: '7 acciones', lines: [1251], what: '7 AEI sobre 50 %; son 6 fuera de las de 100 %' },
  { id: 'conclusion-incompleta', class: 'listing', about: 'calla', lines: [1253], what: 'Las áreas críticas callan AEI.04.03, 08.01 y 10.02' },
  { id: 'bueno-sin-0303', class: 'listing', about: 'AEI.03.03', lines: [305, 307], what: 'La narración de los buenos calla AEI.03.03' },
  { id: 'bueno-sin-0401', class: 'listing', about: 'AEI.04.01', lines: [305, 307], what: 'La narración de los buenos calla AEI.04.01' },
  { id: 'malo-sin-0801', class: 'listing', about: 'AEI.08.01', lines: [394, 396], what: 'La narración de los malos calla AEI.08.01' },
];
