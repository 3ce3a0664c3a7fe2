export { DocumentBody, DocumentsField } from './document-field.js';
export { expecting, fieldRule, type FieldCheck, type FieldOptions } from './field-rule.js';
export { ListField, MapField, ObjectField, TextListField, type ListFieldOptions, type TextListFieldOptions } from './nested-field.js';
export { DecimalField, IntegerField, YearField, type DecimalFieldOptions, type IntegerFieldOptions } from './number-field.js';
export { CodeField, DayField, OneOfField, TextField, type CodeFieldOptions, type OneOfFieldOptions, type TextFieldOptions } from './text-field.js';
