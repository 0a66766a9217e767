import { editorFiles } from './editor/editor-files';
import { writeIfChanged } from './steps/write-if-changed';

/** `npm run editor`: writes `.vscode/` anew, from the blocks and the fields that may be written. */
const files = editorFiles();
for (const [file, text] of files) writeIfChanged(process.cwd(), file, text);
console.log(`${files.size} fichiers de .vscode/ à jour.`);
