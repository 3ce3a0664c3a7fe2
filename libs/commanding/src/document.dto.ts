import { CodeField, TextField } from '@quipu/platform';

/** A supporting document; `sha256` of its file, when it is at hand. */
export class DocumentDto {
  @TextField({ label: 'el título del documento', max: 500 })
  title!: string;

  @TextField({ label: 'el número del documento', max: 200, optional: true })
  number?: string;

  @CodeField({
    label: 'la huella SHA-256 del documento',
    pattern: /^[0-9a-f]{64}$/,
    example: '64 cifras hexadecimales en minúscula',
    optional: true,
  })
  sha256?: string;
}
