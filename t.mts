import http from 'node:http'; import fs from 'node:fs'; import path from 'node:path';
import { mirroredPictures } from './delivery/build/mirrored-pictures';
import { lookup } from 'mrmime';
http.createServer((q,r)=>{ const p=(q.url??'/').split('?')[0]!; const f='/tmp/wg/files'; 
 for (const c of [p, p==='/'?'/index.html':p+'.html']) { const x=f+c; if (fs.existsSync(x)&&fs.statSync(x).isFile()) { const html=x.endsWith('.html'); r.setHeader('content-type', html?'text/html; charset=utf-8':(lookup(p)??'application/octet-stream')); r.end(html?mirroredPictures(fs.readFileSync(x,'utf8'), p):fs.readFileSync(x)); return; } }
 r.statusCode=404; r.end(); }).listen(4391,'127.0.0.1');
