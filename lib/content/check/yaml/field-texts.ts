/** The text of one field of a front matter, with all that stands under it. */
interface FieldText {
  readonly name: string;
  readonly text: string;
  readonly linesBefore: number;
}

/** A line that starts a field: a word against the margin, whether or not its colon was forgotten. */
const STARTS_FIELD = /^["']?([\p{L}_][\p{L}\p{N}_-]*)/u;

/** Cuts a YAML text at each line that starts a field, whatever is wrong with the others. */
export function fieldTexts(yaml: string): FieldText[] {
  const fields: { name: string; lines: string[]; linesBefore: number }[] = [];
  for (const [index, line] of yaml.split('\n').entries()) {
    const [, name] = STARTS_FIELD.exec(line) ?? [];
    const last = fields.at(-1);
    if (name !== undefined) fields.push({ name, lines: [line], linesBefore: index });
    else if (last) last.lines.push(line);
    else if (line.trim() !== '' && !line.startsWith('#')) {
      fields.push({ name: '', lines: [line], linesBefore: index });
    }
  }
  return fields.map(({ name, lines, linesBefore }) => ({
    name,
    text: lines.join('\n'),
    linesBefore,
  }));
}
