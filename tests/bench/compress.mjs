// Puts what brotli makes of each file below a folder beside it, for the server to send, unless it is no smaller. Here and not in
// xtask because Node has brotli compiled to be quick, and the peers are megabytes.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

// Everything inside: none of the pages asks for them.
const UNASKED = /back-check\.(global|nowasm)\.js$|offline\.html$/;

for (const name of readdirSync(process.argv[2], { recursive: true })) {
  const file = join(process.argv[2], name);
  if (!statSync(file).isFile() || UNASKED.test(file)) continue;
  const bytes = readFileSync(file);
  const packed = brotliCompressSync(bytes); // its default is the highest quality, 11
  if (packed.length < bytes.length) writeFileSync(`${file}.br`, packed);
}
