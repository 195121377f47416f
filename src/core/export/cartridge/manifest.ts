import type { Course } from './course.ts';
import type { Folder, Leaf, Outline } from './outline.ts';
import { escaped } from './text.ts';

const packaging = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const lom = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const schemas = 'http://www.imsglobal.org/profile/cc/ccv1p1';

/**
 * The manifest of IMS Common Cartridge 1.1. Moodle knows the version by the first namespace, which it seeks unprefixed in the
 * first 500 bytes.
 * https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html
 */
export function manifestXml(course: Course, folders: Outline): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest xmlns="${packaging}"`,
    `  identifier="cartridge.${escaped(course.id)}"`,
    `  xmlns:lom="${lom}"`,
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `  xsi:schemaLocation="${packaging} ${schemas}/ccv1p1_imscp_v1p2_v1p0.xsd`,
    `    ${lom} ${schemas}/LOM/ccv1p1_lommanifest_v1p0.xsd">`,
    '  <metadata>',
    '    <schema>IMS Common Cartridge</schema>',
    '    <schemaversion>1.1.0</schemaversion>',
    ...learningObject(course),
    '  </metadata>',
    '  <organizations>',
    '    <organization identifier="organization" structure="rooted-hierarchy">',
    '      <item identifier="root">',
    ...folders.flatMap(folderItem),
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    ...folders.flatMap(({ items }) => items.flatMap(resource)),
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n');
}

/** What the list is, in Learning Object Metadata, of which Moodle and Canvas take the title and the description. */
function learningObject({ title, purpose, language, address, licence, changed }: Course): string[] {
  const string = (text: string) =>
    `<lom:string language="${escaped(language)}">${escaped(text)}</lom:string>`;
  return [
    '    <lom:lom>',
    '      <lom:general>',
    `        <lom:identifier><lom:catalog>URI</lom:catalog><lom:entry>${escaped(address)}</lom:entry></lom:identifier>`,
    `        <lom:title>${string(title)}</lom:title>`,
    `        <lom:language>${escaped(language)}</lom:language>`,
    `        <lom:description>${string(purpose)}</lom:description>`,
    '      </lom:general>',
    ...(changed === null
      ? []
      : [
          '      <lom:lifeCycle>',
          `        <lom:contribute><lom:role><lom:value>publisher</lom:value></lom:role><lom:date><lom:dateTime>${escaped(changed)}</lom:dateTime></lom:date></lom:contribute>`,
          '      </lom:lifeCycle>',
        ]),
    '      <lom:educational>',
    '        <lom:learningResourceType><lom:value>IMS Common Cartridge</lom:value></lom:learningResourceType>',
    '        <lom:context><lom:source>LOMv1.0</lom:source><lom:value>training</lom:value></lom:context>',
    '      </lom:educational>',
    '      <lom:rights>',
    '        <lom:copyrightAndOtherRestrictions><lom:value>yes</lom:value></lom:copyrightAndOtherRestrictions>',
    `        <lom:description>${string(licence)}</lom:description>`,
    '      </lom:rights>',
    '    </lom:lom>',
  ];
}

function folderItem({ key, title, items }: Folder): string[] {
  return [
    `        <item identifier="item.${key}">`,
    `          <title>${escaped(title)}</title>`,
    ...items.flatMap((leaf) => [
      `          <item identifier="item.${leaf.key}" identifierref="resource.${leaf.key}">`,
      `            <title>${escaped(leaf.title)}</title>`,
      '          </item>',
    ]),
    '        </item>',
  ];
}

/** The specification wants `href` on a page that an item names, and none on a web link. */
function resource({ key, type, file }: Leaf): string[] {
  const href = type === 'webcontent' ? ` href="${file}"` : '';
  return [
    `    <resource identifier="resource.${key}" type="${type}"${href}>`,
    `      <file href="${file}"/>`,
    '    </resource>',
  ];
}
