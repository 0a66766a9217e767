import { ATTACHMENT_TYPES, attachmentType, extensionOf } from './attachment-types';
import { type ImageProblem, named } from './image-problem';
import { zipEntries, zipText } from './zip-entries';

/** What a sound file tells of itself. */
export interface AttachmentFacts {
  /** Pages of a PDF. */
  readonly pages?: number;
}

/** Beyond, a telephone would wait for minutes: court files that weigh more are pictures to be compressed. */
const LARGEST_MEGABYTES = 25;

/** Said of a file by what it weighs, before it is read; `undefined` when it may be. */
export function attachmentWeightProblem(name: string, bytes: number): ImageProblem | undefined {
  if (bytes === 0) return named(name, { received: 'un fichier vide', expected: ENTIRE });
  const megabytes = bytes / 1e6;
  if (megabytes <= LARGEST_MEGABYTES) return undefined;
  const received = `${megabytes.toFixed(1).replace('.', ',')} Mo`;
  return named(name, { received, expected: `${LARGEST_MEGABYTES} Mo au plus` });
}

/**
 * Looks into a file of `content/documents/`: it must be what its name says, whole, and open without a password.
 * @returns what it tells of itself, or what is wrong with it; it never throws on any bytes
 */
export async function inspectAttachment(
  name: string,
  bytes: Buffer,
): Promise<AttachmentFacts | ImageProblem> {
  const found = await inspect(extensionOf(name), bytes);
  return 'received' in found ? named(name, found) : found;
}

const ENTIRE = 'le fichier entier : copiez-le ou téléchargez-le de nouveau';
const OTHER: ImageProblem = {
  received: 'qui n’est pas ce que dit son nom',
  expected: `un fichier dont l’extension dit le vrai format : ${Object.keys(ATTACHMENT_TYPES).join(', ')}`,
};
const PROTECTED: ImageProblem = {
  received: 'un fichier protégé par un mot de passe',
  expected: 'le même document, enregistré sans mot de passe',
};

async function inspect(extension: string, bytes: Buffer): Promise<AttachmentFacts | ImageProblem> {
  if (extension === 'pdf') return inspectPdf(bytes);
  const problem = TEXTS.has(extension) ? textProblem(bytes) : archiveProblem(extension, bytes);
  return problem ?? {};
}

async function inspectPdf(bytes: Buffer): Promise<AttachmentFacts | ImageProblem> {
  if (!bytes.toString('latin1', 0, 5).startsWith('%PDF-')) return OTHER;
  // Heavy, and of use here only.
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy: the library takes the bytes away.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages = document.numPages;
    await document.destroy();
    return pages > 0 ? { pages } : { received: 'un PDF sans page', expected: ENTIRE };
  } catch (error) {
    return (error as Error).name === 'PasswordException'
      ? PROTECTED
      : { received: 'un PDF abîmé ou incomplet', expected: ENTIRE };
  }
}

const TEXTS: ReadonlySet<string> = new Set(['txt', 'csv']);

function textProblem(bytes: Buffer): ImageProblem | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      received: 'un texte qui n’est pas en UTF-8',
      expected: 'un fichier enregistré en UTF-8 (dans un tableur : « CSV UTF-8 »)',
    };
  }
  return text.includes('\0') ? OTHER : undefined;
}

/** What each kind of Office Open XML file holds (ECMA-376, part 1, § 11.3). */
const OPEN_XML_PARTS: Readonly<Record<string, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
};
/** How an old file of Office begins, and a new one behind a password ([MS-CFB], § 2.2). */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0';

function archiveProblem(extension: string, bytes: Buffer): ImageProblem | undefined {
  const start = bytes.toString('latin1', 0, 4);
  const part = OPEN_XML_PARTS[extension];
  if (start === COMPOUND_FILE && part) {
    const received = 'un ancien fichier d’Office, ou un fichier protégé par un mot de passe';
    return {
      received,
      expected: `le même document, enregistré en .${extension} sans mot de passe`,
    };
  }
  if (start !== 'PK\x03\x04') return OTHER;
  const entries = zipEntries(bytes);
  if (!entries) return { received: 'un fichier abîmé ou incomplet', expected: ENTIRE };
  const names = entries.map(({ name }) => name);
  if (part) {
    if (!names.includes(part)) return OTHER;
    return names.some((name) => name.endsWith('vbaProject.bin'))
      ? withMacros(extension)
      : undefined;
  }
  // OpenDocument 1.3, part 2, § 3.3: the type stands first, as it is.
  const type = `mimetype${attachmentType(`x.${extension}`)?.mime}`;
  if (bytes.toString('latin1', 30, 30 + type.length) !== type) return OTHER;
  if (names.some((name) => /^(?:Basic|Scripts)\/./.test(name))) return withMacros(extension);
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  const listed = manifest && zipText(bytes, manifest);
  if (!listed) return { received: 'un fichier abîmé ou incomplet', expected: ENTIRE };
  // § 4.8.4: what is behind a password says how it was encrypted.
  return listed.includes('encryption-data') ? PROTECTED : undefined;
}

function withMacros(extension: string): ImageProblem {
  const received = 'un fichier qui contient des macros';
  return { received, expected: `le même document, enregistré en .${extension} sans macros` };
}

/** The types that may be published, to be told. */
export const ATTACHMENTS_EXPECTED = `un document : ${Object.keys(ATTACHMENT_TYPES).join(', ')}`;
