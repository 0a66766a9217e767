import { attachmentType } from '../../media/attachment-types';
import type { AttachmentManifest } from '../../media/attachments';
import { sizeInWords } from '../../site/size-in-words';
import { attachmentPath } from '../../site/urls';
import { isPublished } from '../published';
import { attachmentsNamedIn, type CheckedAttachment } from './check-attachments';
import type { CheckedArticle, CheckedContent, CheckedPage } from './checked-documents';
import type { Publication } from './registry';

/** What the texts make of the files of `content/documents/`. */
interface AttachmentUses {
  /** The addresses that a text leads to, were it a draft, each with its file: they are taken. */
  readonly linked: ReadonlyMap<string, string>;
  /** The files that readers may have: those that a published text leads to. */
  readonly published: readonly Publication[];
  /** Addresses of which nothing can be said: a text or a file that leads there cannot be read. */
  uncertain(registry: readonly string[]): readonly string[];
}

type Content = Pick<CheckedContent, 'articles' | 'pages' | 'attachments' | 'now'>;

/** A file, and the texts that lead to it. */
interface Use {
  readonly attachment: CheckedAttachment;
  readonly texts: readonly (CheckedArticle | CheckedPage)[];
}

/** Finds which text leads to which file: one that no published text leads to has no address. */
export function readAttachmentUses(content: Content): AttachmentUses {
  const uses = usesOf(content);
  const texts = [...content.articles, ...content.pages];
  const someUnread = texts.some(({ isWhole }) => !isWhole);
  const unsound = uses.filter(({ attachment }) => attachment.digest === undefined);
  return {
    linked: new Map(
      uses
        .filter(({ attachment, texts }) => attachment.path && texts.length > 0)
        .map(({ attachment }) => [attachment.path, attachment.file]),
    ),
    published: uses.flatMap((use) => publicationOf(use, content.now)),
    uncertain: (registry) => [
      ...unsound.map(({ attachment }) => attachment.path),
      ...registry.filter((path) => someUnread && path.startsWith(attachmentPath(''))),
    ],
  };
}

/** The files that are sound, as the pages ask for them. */
export function publishedAttachments(content: Content): AttachmentManifest {
  return Object.fromEntries(
    usesOf(content).flatMap((use) => {
      const { name, path, bytes, pages, digest } = use.attachment;
      const type = attachmentType(name);
      if (digest === undefined || !type) return [];
      const isShown = publicationOf(use, content.now).length > 0;
      const told = { file: name, path, type: type.label, size: sizeInWords(bytes) };
      return [[use.key, { ...told, ...(pages ? { pages } : {}), isPublished: isShown }]];
    }),
  );
}

function usesOf({ articles, pages, attachments }: Content): (Use & { readonly key: string })[] {
  const named = [...articles, ...pages].map((text) => ({
    text,
    keys: text.body ? attachmentsNamedIn(text.body, attachments) : [],
  }));
  return [...attachments].map(([key, attachment]) => ({
    key,
    attachment,
    texts: named.filter(({ keys }) => keys.includes(key)).map(({ text }) => text),
  }));
}

function publicationOf({ attachment, texts }: Use, now: Date): Publication[] {
  const { path, file, digest } = attachment;
  const shown = texts.filter((text) =>
    'known' in text ? text.frontMatter && isPublished(text.frontMatter, now) : true,
  );
  if (shown.length === 0 || digest === undefined) return [];
  const dates = shown.map(({ source }) => String(source.values?.updatedAt));
  const updatedAt = dates.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
  return [
    { path, file, updatedAt, attached: { digest, from: shown.map(({ source }) => source.file) } },
  ];
}
