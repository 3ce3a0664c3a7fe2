import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const LARES = new URL('../../../../examples/lares-2025/', import.meta.url).pathname;

/** A small whole plan of an invented entity, two years long. */
export const SMALL_PLAN: Readonly<Record<string, string>> = {
  'plan.csv': 'codigo,nombre,entidad,nombre_entidad,anio_inicio,anio_fin\nPEI-2024-2025,Plan de prueba,900001,ENTIDAD DE PRUEBA,2024,2025\n',
  'unidades.csv': 'codigo,nombre\n01.01,ALCALDIA\n',
  'objetivos.csv': 'codigo,nombre,prioridad\nOEI.01,Mejorar algo,1\n',
  'acciones.csv': 'codigo,nombre,prioridad\nAEI.01.01,Hacer algo,1\nAEI.01.02,Hacer más,2\n',
  'indicadores.csv': [
    'codigo,nombre,unidad_medida,unidad_responsable,relevancia,sentido,agregacion,linea_base_anio,linea_base_valor',
    'IND.01.AEI.01.01,Porcentaje de algo,porcentaje,01.01,1,ascendente,agregable,2023,10',
    'IND.02.AEI.01.01,Número de quejas,número,01.01,2,descendente,no agregable,2023,60',
    '',
  ].join('\n'),
  'metas.csv': 'indicador,anio,meta\nIND.01.AEI.01.01,2024,40\nIND.01.AEI.01.01,2025,50\nIND.02.AEI.01.01,2024,57\n',
  'valores.csv': 'indicador,periodo,valor,avance_impreso\nIND.01.AEI.01.01,2024-S1,20,50\nIND.02.AEI.01.01,2024-S1,25,100\n',
};

/** Writes a folder under the system's temporary one; null leaves a file out. */
export function folderWith(changes: Readonly<Record<string, string | Buffer | null>> = {}, base = SMALL_PLAN): string {
  const folder = mkdtempSync(join(tmpdir(), 'quipu-carpeta-'));
  for (const [name, content] of Object.entries({ ...base, ...changes })) {
    if (content !== null) writeFileSync(join(folder, name), content);
  }
  return folder;
}
