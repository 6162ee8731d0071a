// Writes a bill of materials of the package, in CycloneDX's JSON, and checks it against that format's schema.
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import * as CDX from '@cyclonedx/cyclonedx-library';
import { readBuilder, readBundled } from '../../scripts/release/bundled.js';

const { Component, SpdxLicense, ExternalReference } = CDX.Models;
const { ComponentType, ExternalReferenceType, HashAlgorithm } = CDX.Enums;

/** https://github.com/package-url/purl-spec/blob/main/types-doc/npm-definition.md */
const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function makeComponent(type, { name, version, license, description, homepage, integrity }) {
  const [group, plain] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = purlOf({ name, version });
  const component = new Component(type, plain, { group, version, description, bomRef: purl, purl });
  component.licenses.add(new SpdxLicense(license));
  if (homepage)
    component.externalReferences.add(
      new ExternalReference(homepage.replace(/^git\+/, ''), ExternalReferenceType.Website),
    );
  if (integrity)
    component.hashes.set(
      HashAlgorithm['SHA-512'],
      Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
    );
  return component;
}

/** Writes the bill to `path`, and returns the names of the packages in it. Throws where the schema refuses it. */
export async function writeBill(path) {
  const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const all = [...readBundled(), ...readBuilder()];
  const bundled = [...new Map(all.map((each) => [each.name, each])).values()];
  const components = new Map(bundled.map((each) => [each.name, makeComponent(ComponentType.Library, each)]));
  const bom = new CDX.Models.Bom();
  // Without a time and a serial number, so that one commit has one bill.
  bom.metadata.component = makeComponent(ComponentType.Library, { ...own, integrity: undefined });
  for (const { name, dependencies } of bundled) {
    const component = components.get(name);
    for (const each of dependencies) component.dependencies.add(components.get(each).bomRef);
    bom.metadata.component.dependencies.add(component.bomRef);
    bom.components.add(component);
  }
  const { Spec1dot6 } = CDX.Spec;
  const serializer = new CDX.Serialize.JsonSerializer(new CDX.Serialize.JSON.Normalize.Factory(Spec1dot6));
  const text = `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
  const problems = await new CDX.Validation.JsonStrictValidator(Spec1dot6.version).validate(text);
  if (problems) throw new Error(`CycloneDX ${Spec1dot6.version} refuses it: ${JSON.stringify(problems)}`);
  writeFileSync(path, text);
  return bundled.map(({ name, version }) => `${name} ${version}`);
}
