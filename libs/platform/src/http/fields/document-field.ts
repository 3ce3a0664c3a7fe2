import { ListField, type ListFieldOptions } from './nested-field.js';
import { CodeField, TextField } from './text-field.js';

/** A supporting document, known by its bytes. */
export class DocumentBody {
  @TextField({ label: 'Título del documento', max: 300, example: 'Informe de seguimiento del primer semestre' })
  title!: string;

  @TextField({ label: 'Número del documento', max: 120, example: 'Resolución de Alcaldía 045-2025-MDL', optional: true })
  number?: string;

  @CodeField({
    label: 'Huella SHA-256 del documento',
    pattern: /^[0-9a-f]{64}$/,
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    optional: true,
  })
  sha256?: string;
}

/** The documents that support an order. */
export function DocumentsField(options: Partial<ListFieldOptions> = {}): PropertyDecorator {
  return ListField(DocumentBody, { label: 'Documentos', max: 50, ...options });
}
