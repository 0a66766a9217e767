import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  ATTACHMENTS_EXPECTED,
  attachmentWeightProblem,
  inspectAttachment,
} from '../../media/attachment-files';
import {
  type AttachmentLink,
  attachmentAddress,
  findAttachment,
  pageOfFragment,
  readAttachmentLink,
} from '../../media/attachment-names';
import { attachmentType } from '../../media/attachment-types';
import {
  imageKey,
  imageNameProblem,
  sameNameInOtherCase,
  shownName,
} from '../../media/image-names';
import type { ImageProblem } from '../../media/image-problem';
import { contentDigest } from '../../site/content-digest';
import { nearest } from '../../site/nearest';
import { attachmentPath } from '../../site/urls';
import { type Problem, quote } from '../problems';
import { attributesOfForm } from '../schema/blocks';
import { attributesOf, type Body } from '../text/body';

/** A file of `content/documents/`, as far as it could be read. */
export interface CheckedAttachment {
  /** Its path from the root of the project. */
  readonly file: string;
  readonly name: string;
  /** Its address; empty when its name gives none. */
  readonly path: string;
  readonly bytes: number;
  readonly pages?: number;
  /** Digest of its bytes; `undefined` when a problem keeps it from being published. */
  readonly digest?: string;
}

/** Each file of `content/documents/`, under the key of its name (`imageKey`). */
export type CheckedAttachments = ReadonlyMap<string, CheckedAttachment>;

/**
 * Reads every file of `content/documents/`, and tells of those that are not what their name says.
 * @param names the files, links and pipes apart
 */
export async function checkAttachments(
  root: string,
  names: readonly string[],
): Promise<{ readonly attachments: CheckedAttachments; readonly problems: readonly Problem[] }> {
  const attachments = new Map<string, CheckedAttachment>();
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const name of names) {
    const file = `content/documents/${shownName(name)}`;
    const address = attachmentAddress(name);
    const owner = owners.get(address);
    const read = owner
      ? {
          received: `« ${shownName(name)} », à l’adresse de ${owner} (${address})`,
          expected: OWN_NAME,
        }
      : await readAttachment(path.join(root, 'content', 'documents', name), name, address);
    if (!owner) owners.set(address, file);
    if ('received' in read) problems.push({ file, field: 'fichier', ...read });
    const facts = 'received' in read ? { bytes: 0 } : read;
    // Of two files with one address, the first holds it.
    attachments.set(imageKey(name), { file, name, path: owner ? '' : address, ...facts });
  }
  return { attachments, problems };
}

const OWN_NAME = 'un nom qui diffère par plus que les majuscules, les accents ou la ponctuation';

async function readAttachment(
  file: string,
  name: string,
  address: string,
): Promise<Pick<CheckedAttachment, 'bytes' | 'pages' | 'digest'> | ImageProblem> {
  const expected =
    imageNameProblem(name) ?? (address === '' ? 'un nom avec une lettre ou un chiffre' : undefined);
  if (expected) return { received: `« ${shownName(name)} »`, expected };
  const { size } = statSync(file);
  const tooHeavy = attachmentWeightProblem(name, size);
  if (tooHeavy) return tooHeavy;
  const bytes = readFileSync(file);
  const facts = await inspectAttachment(name, bytes);
  if ('received' in facts) return facts;
  const digest = contentDigest(bytes);
  return { bytes: size, ...facts, digest };
}

/** Keys of the files of `content/documents/` that a text leads to. */
export function attachmentsNamedIn(
  { links, blocks }: Pick<Body, 'links' | 'blocks'>,
  attachments: CheckedAttachments,
): string[] {
  const addresses = addressesOf(attachments);
  const written = [
    ...links.flatMap(({ url }) => readAttachmentLink(url)?.name ?? []),
    ...blocks.flatMap((block) => {
      const values = attributesOf(block);
      return attributesOfForm(block.name, 'attachment').flatMap((each) => values[each] ?? []);
    }),
  ];
  return written.flatMap((name) => findAttachment(name, addresses) ?? []);
}

/** What a link to a file should have been, in French; `undefined` when it is sound, or the file has been told of. */
export function attachmentLinkProblem(
  { name, fragment }: AttachmentLink,
  attachments: CheckedAttachments,
): string | undefined {
  const found = attachments.get(findAttachment(name, addressesOf(attachments)) ?? '');
  if (!found) return absent(name, attachments);
  if (fragment === undefined || found.digest === undefined) return undefined;
  const { pages } = found;
  const page = pageOfFragment(fragment);
  if (pages && page && page <= pages) return undefined;
  return pages
    ? `une page de ce PDF, de #page=1 à #page=${pages}`
    : `ce document, sans « # » : il n’a pas de pages où aller`;
}

/** Said of a path from the text to a file, as editors write it; `undefined` for any other address. */
export function relativeAttachment(url: string): string | undefined {
  const [, name] = /^(?!\/)(?:[^/:?#]+\/)*documents\/([^/?#]+)/.exec(url) ?? [];
  return name && `l’adresse depuis la racine du site : ${attachmentPath(name)}`;
}

function absent(name: string, attachments: CheckedAttachments): string {
  const names = [...attachments.keys()].map(shownName);
  const other = sameNameInOtherCase(name, names);
  if (other) return `${quote(other)}, avec ses majuscules`;
  if (!attachmentType(name)) return `dans content/documents/, ${ATTACHMENTS_EXPECTED}`;
  const near = nearest(name, names).join(' | ');
  return `un fichier de content/documents/ ; les plus proches : ${near || '(aucun encore)'}`;
}

function addressesOf(attachments: CheckedAttachments): ReadonlyMap<string, string> {
  return new Map([...attachments].map(([key, each]) => [key, each.path]));
}
