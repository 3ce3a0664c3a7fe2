/**
 * An invented province, written the way a spreadsheet of another office would: semicolons, decimal
 * commas, other headings, targets of 0, missing values, a descending indicator, several in an action.
 */
export const OTHER_ENTITY: Readonly<Record<string, string>> = {
  'plan.csv':
    '\ufeffCódigo del plan;Denominación;Unidad Ejecutora;Nombre de la entidad;Año de inicio;Año de fin\r\nPEI-2022-2026;PEI 2022-2026 de la provincia;900456;MUNICIPALIDAD PROVINCIAL DE PRUEBA;2022;2026\r\n',
  'unidades.csv': 'Unidad de organización;Código\r\nGERENCIA DE DESARROLLO;05.01\r\nOFICINA DE RENTAS;03.02\r\n',
  'objetivos.csv': 'OEI;Enunciado\r\nOEI.01;Mejorar los servicios\r\nOEI.02;Reducir riesgos\r\n',
  'acciones.csv':
    'AEI;Enunciado;Prioridad\r\nAEI.01.01;Servicios con calidad;1\r\nAEI.01.02;"Obras; mantenimiento";2\r\nAEI.02.01;Atención de emergencias;1\r\nAEI.02.02;Limpieza;2\r\n',
  'indicadores.csv': [
    'Código;Nombre del indicador;Unidad de medida;Unidad de organización responsable;Relevancia;Sentido del indicador;Tipo de agregación;Año línea base;Valor línea base',
    'IND.01.AEI.01.01;Porcentaje de hogares atendidos;%;05.01-GERENCIA DE DESARROLLO;Muy relevante;Ascendente;Agregable;2021;40,5',
    'IND.02.AEI.01.01;Monto recaudado;cantidad;03.02;3;Ascendente;No agregable;2021;1.000,00',
    'IND.01.AEI.01.02;Número de reclamos;N°;03.02;Relevante;Descendente;No Agregable;2021;60',
    'IND.01.AEI.02.01;Número de simulacros;número;05.01;1;Ascendente;Agregable;;',
    'IND.01.AEI.02.02;Toneladas recogidas;cantidad;05.01;1;Ascendente;Agregable;2021;0',
    '',
  ].join('\r\n'),
  'metas.csv': [
    'Código del indicador;Año;Logro esperado',
    'IND.01.AEI.01.01;2024;80,0',
    'IND.02.AEI.01.01;2024;2.500,00',
    'IND.01.AEI.01.02;2024;57',
    'IND.01.AEI.02.01;2024;8',
    'IND.01.AEI.02.02;2024;0',
    '',
  ].join('\r\n'),
  'valores.csv': [
    'Indicador;Periodo;Valor obtenido;Avance Tipo I',
    'IND.01.AEI.01.01;2024 Sem1;60,0;75,00',
    'IND.02.AEI.01.01;I semestre 2024;1.000,00;40,00',
    'IND.01.AEI.01.02;2024-S1;25;100',
    'IND.01.AEI.02.01;2024-S1;ND;ND',
    'IND.01.AEI.02.02;2024-S1;0;(*)',
    '',
  ].join('\r\n'),
};
