/** A kind of file that `content/documents/` may hold. */
export interface AttachmentType {
  /** As people call it. */
  readonly label: string;
  readonly mime: string;
  /** Whether a browser shows it; any other is downloaded. */
  readonly isShown?: true;
}

/** By extension, in lower case. Nothing that a browser would run (HTML, SVG, XML), and no macros. */
export const ATTACHMENT_TYPES: Readonly<Record<string, AttachmentType>> = {
  pdf: { label: 'PDF', mime: 'application/pdf', isShown: true },
  txt: { label: 'texte', mime: 'text/plain; charset=utf-8', isShown: true },
  csv: { label: 'CSV', mime: 'text/csv; charset=utf-8' },
  odt: { label: 'ODT', mime: 'application/vnd.oasis.opendocument.text' },
  ods: { label: 'ODS', mime: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { label: 'ODP', mime: 'application/vnd.oasis.opendocument.presentation' },
  docx: {
    label: 'DOCX',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    label: 'XLSX',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  pptx: {
    label: 'PPTX',
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
};

/** The type of a file, by its name; `undefined` for one that may not be published. */
export function attachmentType(name: string): AttachmentType | undefined {
  const extension = extensionOf(name);
  return Object.hasOwn(ATTACHMENT_TYPES, extension) ? ATTACHMENT_TYPES[extension] : undefined;
}

/** `pdf`, for `Jugement.PDF`; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
