import { coreProperties } from '../ooxml/core-properties.js';
import { XML, xmlText } from '../ooxml/write-xml.js';
import { zipped, type Parts } from '../ooxml/zip.js';
import { sheetXml } from './sheet-xml.js';
import { stylesXml } from './styles.js';
import type { SpreadsheetWriter, Workbook } from './workbook.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes the few parts that a workbook without formulas needs, with our own hands: exact digits, no clock. */
export const ooxmlWriter: SpreadsheetWriter = {
  write(workbook: Workbook): Buffer {
    const sheets = workbook.sheets.map((sheet, place) => [`xl/worksheets/sheet${place + 1}.xml`, sheetXml(sheet)] as const);
    const parts: Parts = {
      '[Content_Types].xml': contentTypes(workbook),
      '_rels/.rels': relationships([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
      'docProps/core.xml': coreProperties(workbook.meta, workbook.title),
      'xl/workbook.xml': workbookXml(workbook),
      'xl/styles.xml': stylesXml,
      'xl/_rels/workbook.xml.rels': relationships([
        ...sheets.map((_, place): [string, string] => [`${OFFICE}/worksheet`, `worksheets/sheet${place + 1}.xml`]),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
      ...Object.fromEntries(sheets),
    };
    return zipped(parts);
  },
};

function contentTypes({ sheets }: Workbook): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${TYPE}.sheet.main+xml`)}${override('xl/styles.xml', `${TYPE}.styles+xml`)}` +
    `${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}` +
    `${sheets.map((_, place) => override(`xl/worksheets/sheet${place + 1}.xml`, `${TYPE}.worksheet+xml`)).join('')}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function workbookXml({ sheets }: Workbook): string {
  const list = sheets.map(({ name }, place) => `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`);
  const titles = sheets.map(({ name }, place) => `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">'${xmlText(name)}'!$1:$1</definedName>`);
  return (
    `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    `<sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
  );
}
