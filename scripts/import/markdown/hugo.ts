import { lostTag } from '../body/elements';
import { readParameters } from './parameters';
import { pairAsHtml, shortcodeAsHtml } from './shortcodes';

/** `{{< name … >}}`, `{{% name … %}}`, their ends, and those that end themselves. */
const SHORTCODE =
  /\{\{([<%])\s*(\/?)\s*([\w./-]+)((?:\s+(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`])*?)?)\s*(\/?)[>%]\}\}/g;

/** Turns the shortcodes of Hugo into HTML; those that nothing here knows are marked as lost. */
export function hugoToHtml(text: string): string {
  const ended = new Set(
    [...text.matchAll(SHORTCODE)].filter(([, , end]) => end).map(([, , , name]) => name),
  );
  const ends = new Map<string, string[]>();
  return (
    text
      // `{{</* figure */>}}` shows a shortcode, as it is written.
      .replace(
        /\{\{([<%])\/\*([\s\S]*?)\*\/([>%])\}\}/g,
        (_, open, inner, close) => `\`{{${open}${inner}${close}}}\``,
      )
      .replace(SHORTCODE, (whole, _kind, end, name: string, written: string, alone) => {
        if (end) return ends.get(name)?.pop() ?? lostTag(whole);
        const parameters = readParameters(written);
        if (!ended.has(name) || alone) return shortcodeAsHtml(name, parameters) ?? lostTag(whole);
        const [opening, closing] = pairAsHtml(name, parameters) ?? [
          lostTag(whole),
          lostTag(`{{< /${name} >}}`),
        ];
        ends.set(name, [...(ends.get(name) ?? []), closing]);
        return opening;
      })
  );
}
