import { escaped, itemTitle } from './text.ts';

const namespace = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';
const schema = 'http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imswl_v1p1.xsd';

/** A web link of IMS Common Cartridge 1.1: https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html */
export function webLinkXml({ title, address }: { title: string; address: string }): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<webLink xmlns="${namespace}"`,
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `  xsi:schemaLocation="${namespace} ${schema}">`,
    `  <title>${escaped(itemTitle(title))}</title>`,
    `  <url href="${escaped(new URL(address).href)}"/>`,
    '</webLink>',
    '',
  ].join('\n');
}
