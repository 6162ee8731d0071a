#!/usr/bin/env node
import{n as e,r as t}from"./bundler.js";import{writeFileSync as n}from"node:fs";import{basename as r}from"node:path";import i from"node:process";import{parseArgs as a}from"node:util";import{brotliCompressSync as o}from"node:zlib";var s={languages:{type:`string`,multiple:!0},services:{type:`string`,multiple:!0},without:{type:`string`,multiple:!0},out:{type:`string`,default:`salve.js`},address:{type:`string`},help:{type:`boolean`,short:`h`}},c=(e=[])=>e.flatMap(e=>e.split(`,`)).filter(e=>e.trim()!==``);async function l(){let{elements:e,languages:n,services:r,parts:i}=await t();return`Makes one script of the elements that you choose, and its style sheet.

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
`}function u(e,t){let n=new Intl.NumberFormat(`en`),r=o(t).length;console.log(`${e}: ${n.format(Buffer.byteLength(t))} bytes, ${n.format(r)} compressed by brotli`)}async function d(t){let{values:i,positionals:o}=a({args:t,options:s,allowPositionals:!0}),[d,...f]=o;if(i.help)return console.log(await l());if(d!==`bundle`)throw Error(d?`There is no command "${d}". Try: npx salve-elements bundle --help`:`Say what to make. Try: npx salve-elements bundle --help`);let{out:p}=i;if(!/[^/\\]\.js$/.test(p))throw Error(`--out has to name a file that ends in ".js", unlike "${p}".`);let m=await e({elements:c(f),languages:c(i.languages),services:c(i.services),without:c(i.without),address:i.address??`/salve/${encodeURIComponent(r(p))}`}),h=p.replace(/\.js$/,`.css`);try{n(p,m.script),n(h,m.styles)}catch(e){throw Error(`The files could not be written: ${e.message}.`,{cause:e})}u(p,m.script),u(h,m.styles),console.log(`\nIt defines ${m.elements.map(e=>`<salve-${e}>`).join(`, `)}.`),console.log(`Put both on your site, and this into the head of its pages:\n\n${m.html}`)}try{await d(i.argv.slice(2))}catch(e){let{message:t}=e;console.error(t.split(`
`,1)[0]),i.exitCode=1}