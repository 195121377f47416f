/**
 * The rules of IMS Common Cartridge 1.1, for a cartridge that holds web links and pages.
 * https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html
 */
import { XmlDocument } from 'libxml2-wasm';

const namespaces = {
  cp: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
  lom: 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
  wl: 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1',
};

/** What must be true of the manifest, in XPath. */
const manifestRules: Readonly<Record<string, string>> = {
  'the root is a manifest with an identifier': '/cp:manifest/@identifier',
  'metadata, organizations and resources stand in this order, once each':
    'count(/cp:manifest/*) = 3 and /cp:manifest/*[1][self::cp:metadata] and /cp:manifest/*[2][self::cp:organizations] and /cp:manifest/*[3][self::cp:resources]',
  'the metadata are schema, version and one learning object':
    'count(//cp:metadata/*) = 3 and //cp:metadata/*[1][self::cp:schema] = "IMS Common Cartridge" and //cp:metadata/*[2][self::cp:schemaversion] = "1.1.0" and //cp:metadata/*[3][self::lom:lom]',
  'the learning object has a title and a description':
    'count(/cp:manifest/cp:metadata/lom:lom/lom:general/lom:title/lom:string[normalize-space()]) = 1 and count(/cp:manifest/cp:metadata/lom:lom/lom:general/lom:description/lom:string[normalize-space()]) = 1',
  'the learning object holds what the profile allows':
    'not(//lom:lom/*[not(self::lom:general or self::lom:lifeCycle or self::lom:technical or self::lom:educational or self::lom:rights or self::lom:relation or self::lom:classification)])',
  'its parts stand once':
    'count(//lom:general) = 1 and count(//lom:lifeCycle) < 2 and count(//lom:rights) < 2',
  'its values are those of the profile':
    '//lom:learningResourceType[count(*) = 1]/lom:value = "IMS Common Cartridge" and not(//lom:context[not(lom:source = "LOMv1.0" and lom:value = "training")]) and not(//lom:copyrightAndOtherRestrictions[not(count(*) = 1 and (lom:value = "yes" or lom:value = "no"))]) and not(//lom:role[not(count(*) = 1 and lom:value = "publisher")])',
  'there is one organization, a rooted hierarchy':
    'count(/cp:manifest/cp:organizations/*) = 1 and //cp:organizations/cp:organization[@identifier and @structure = "rooted-hierarchy"]',
  'it has one item at the top, which has no title and no resource':
    'count(//cp:organization/*) = 1 and //cp:organization/cp:item[not(cp:title) and not(@identifierref)]',
  'every item below has one title, before its items':
    'not(//cp:item/cp:item[not(count(cp:title) = 1 and *[1][self::cp:title] and normalize-space(cp:title))])',
  'an item is a folder or leads to a resource, never both':
    'not(//cp:item/cp:item[boolean(@identifierref) = boolean(cp:item)])',
  'items hold titles and items, and no other attributes than theirs':
    'not(//cp:item/*[not(self::cp:title or self::cp:item)]) and not(//cp:item/@*[not(name() = "identifier" or name() = "identifierref")])',
  'every item and every resource has an identifier':
    'not((//cp:item | //cp:resource | //cp:organization)[not(@identifier)])',
  'every resource that is named is there':
    'not(//cp:item[@identifierref and not(@identifierref = //cp:resource/@identifier)])',
  'every resource is named by an item': 'not(//cp:resource[not(@identifier = //cp:item/@identifierref)])',
  'resources are web links or pages':
    'count(//cp:resource) > 0 and not(//cp:resource[not(@type = "imswl_xmlv1p1" or @type = "webcontent")])',
  'a web link has one file, no address of its own and no dependency':
    'not(//cp:resource[@type = "imswl_xmlv1p1"][@href or count(*) != 1 or not(cp:file/@href)])',
  'a page has the address of its one file':
    'not(//cp:resource[@type = "webcontent"][count(*) != 1 or not(@href = cp:file/@href)])',
};

/** A title and an address, in this order and nothing else. */
const linkRule =
  'count(/wl:webLink/*) = 2 and /wl:webLink/*[1][self::wl:title][normalize-space()] and /wl:webLink/*[2][self::wl:url][@href][not(node())]';

/** The rules that the files of a cartridge break, each in words. */
export function brokenRules(files: ReadonlyMap<string, string>): string[] {
  const manifest = files.get('imsmanifest.xml');
  if (manifest === undefined) return ['there is a manifest'];
  const xml = XmlDocument.fromString(manifest);
  const values = (path: string) => xml.find(path, namespaces).map(({ content }) => content);
  const broken = Object.entries(manifestRules)
    .filter(([, path]) => xml.eval(`boolean(${path})`, namespaces) !== true)
    .map(([rule]) => rule);
  const identifiers = values('//@identifier');
  const named = values('//cp:file/@href');
  const rest = [...files.keys()].filter((name) => name !== 'imsmanifest.xml');
  const rules: Readonly<Record<string, boolean>> = {
    'the manifest comes first': [...files.keys()][0] === 'imsmanifest.xml',
    'Moodle knows the version by the first 500 bytes': manifest
      .slice(0, 500)
      .replace(/[\s"']/g, '')
      .includes(`xmlns=${namespaces.cp}`),
    'no identifier stands twice': new Set(identifiers).size === identifiers.length,
    'identifiers are names of XML': identifiers.every((id) => /^[A-Za-z_][\w.-]*$/.test(id)),
    'every file is named once, and there': [...named].sort().join() === rest.sort().join(),
    'names of files are plain': rest.every((name) => /^[a-z0-9-]+\/[a-z0-9.-]+\.(html|xml)$/.test(name)),
    'web links are whole': values('//cp:resource[@type = "imswl_xmlv1p1"]/cp:file/@href').every((name) =>
      isWebLink(files.get(name) ?? ''),
    ),
  };
  xml.dispose();
  return [
    ...broken,
    ...Object.entries(rules)
      .filter(([, holds]) => !holds)
      .map(([rule]) => rule),
  ];
}

/** Titles and addresses of the web links of a cartridge, in the order of its items. */
export function webLinks(files: ReadonlyMap<string, string>): { title: string; address: string }[] {
  const manifest = XmlDocument.fromString(files.get('imsmanifest.xml') ?? '');
  const links = manifest
    .find('//cp:resource[@type = "imswl_xmlv1p1"]/cp:file/@href', namespaces)
    .map(({ content }) => XmlDocument.fromString(files.get(content) ?? ''))
    .map((xml) => ({
      title: xml.get('/wl:webLink/wl:title', namespaces)?.content ?? '',
      address: xml.get('/wl:webLink/wl:url/@href', namespaces)?.content ?? '',
    }));
  manifest.dispose();
  return links;
}

/** Titles of the folders, and in each those of its items. */
export function folders(files: ReadonlyMap<string, string>): { title: string; items: string[] }[] {
  const manifest = XmlDocument.fromString(files.get('imsmanifest.xml') ?? '');
  const found = manifest.find('//cp:organization/cp:item/cp:item', namespaces).map((folder) => ({
    title: folder.get('cp:title', namespaces)?.content ?? '',
    items: folder.find('cp:item/cp:title', namespaces).map(({ content }) => content),
  }));
  manifest.dispose();
  return found;
}

function isWebLink(text: string): boolean {
  const xml = XmlDocument.fromString(text);
  const address = xml.get('/wl:webLink/wl:url/@href', namespaces)?.content ?? '';
  return xml.eval(`boolean(${linkRule})`, namespaces) === true && /^https?:\/\/[^\s]+$/.test(address);
}
