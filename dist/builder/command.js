#!/usr/bin/env node
import{n as e,r as t}from"./bundler.js";import{mkdirSync as n,writeFileSync as r}from"node:fs";import{basename as i,dirname as a}from"node:path";import o from"node:process";import{fileURLToPath as s}from"node:url";import{parseArgs as c}from"node:util";import{brotliCompressSync as l}from"node:zlib";var u={languages:{type:`string`,multiple:!0},services:{type:`string`,multiple:!0},without:{type:`string`,multiple:!0},out:{type:`string`,default:`salve.js`},address:{type:`string`},help:{type:`boolean`,short:`h`}},d=(e=[])=>e.flatMap(e=>e.split(`,`)).filter(e=>e.trim()!==``);async function f(){let{elements:e,languages:n,services:r,parts:i}=await t();return`Makes one script of the elements that you choose, and its style sheet.

  npx salve-elements bundle ELEMENT... [options]

  npx salve-elements bundle article-card pull-quote --languages es,ar
  npx salve-elements bundle subscribe-form --services ghost --out site/salve.js

Elements: ${e.join(`, `)}

  --languages LIST  languages beside English: ${n.join(`, `)}
  --services LIST   newsletter services, all unless given: ${r.map(({name:e})=>e).join(`, `)}
  --without LIST    parts of a pull quote to leave out: ${i.join(`, `)}
  --out FILE        where the script goes, salve.js unless given; the style sheet goes beside it
  --address URL     the script's address on your site, /salve/ and its name unless given
  --help            this text
`}function p(e,t){let n=new Intl.NumberFormat(`en`),r=l(t).length;console.log(`${e}: ${n.format(Buffer.byteLength(t))} bytes, ${n.format(r)} compressed by brotli`)}async function m(t){let{values:o,positionals:l}=c({args:t,options:u,allowPositionals:!0}),[m,...h]=l;if(o.help)return console.log(await f());if(m!==`bundle`)throw Error(m?`There is no command "${m}". Try: npx salve-elements bundle --help`:`Say what to make. Try: npx salve-elements bundle --help`);let{out:g}=o;if(!/[^/\\]\.js$/.test(g))throw Error(`--out has to name a file that ends in ".js", unlike "${g}".`);let _=await e({elements:d(h),languages:d(o.languages),services:d(o.services),without:d(o.without),address:o.address??`/salve/${encodeURIComponent(i(g))}`}),v=g.replace(/\.js$/,`.css`);try{n(a(g),{recursive:!0}),r(g,_.script),r(v,_.styles)}catch(e){throw Error(`The files could not be written: ${e.message}.`,{cause:e})}p(g,_.script),p(v,_.styles),console.log(`\nIt defines ${_.elements.map(e=>`<salve-${e}>`).join(`, `)}.`);let y=s(new URL(`THIRD-PARTY-LICENSES.md`,``+import.meta.url));console.log(`The licences of Lit and others are in ${y}.`),console.log(`Put both on your site, and this into the head of its pages:\n\n${_.html}`)}try{await m(o.argv.slice(2))}catch(e){let{message:t}=e;console.error(t.split(`
`,1)[0]),o.exitCode=1}