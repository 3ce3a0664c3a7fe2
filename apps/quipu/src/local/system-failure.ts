const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no existe',
  EISDIR: 'es una carpeta',
  ENOTDIR: 'una parte del camino no es una carpeta',
  EACCES: 'falta permiso',
  EPERM: 'falta permiso',
  EROFS: 'el disco es de solo lectura',
  ENOSPC: 'no queda espacio en el disco',
  EMFILE: 'hay demasiados archivos abiertos',
  ECONNREFUSED: 'nadie atiende en esa dirección',
  ECONNRESET: 'se cortó la conexión',
  ENOTFOUND: 'no se conoce esa dirección',
  EAI_AGAIN: 'no se pudo averiguar esa dirección',
  ETIMEDOUT: 'tardó demasiado',
  EHOSTUNREACH: 'no hay camino hasta esa máquina',
  TimeoutError: 'tardó demasiado',
};

/** Why the machine could not do it, in words: its code says nothing to a person, and is kept only where there are no words for it. */
export function reasonOf(code: string | undefined): string {
  return (code && REASONS[code]) ?? (code ? `la máquina dice ${code}` : 'la máquina no dice por qué');
}
