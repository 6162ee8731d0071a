
var e=class extends Error{constructor(e,t){super(`The journal can't do this: ${e}`,{cause:t}),this.name=`JournalError`,this.reason=e}};function t(e,t){return e.updated<t.updated?1:e.updated>t.updated?-1:0}var n=class{#e=/* @__PURE__ */ new Map;#t=/* @__PURE__ */ new Set;#n;#r=!1;constructor(e=[],t){for(let t of e)this.#e.set(t.key,t);this.#n=t,this.#r=t!==void 0}async lockState(){return this.#n===void 0?`none`:this.#r?`locked`:`unlocked`}async list(){return this.entries()}async entries(){return this.#a(),[...this.#e.values()].sort(t)}async read(e){return this.#a(),this.#e.get(e)}async versions(e){return this.#a(),this.#e.get(e)?.versions??[]}async write(e){this.#a();let t=this.#e.get(e.key),n=!!t&&t.revision!==e.revision&&t.writer!==e.writer,r=(t?.revision??0)+1,i=t?[{text:t.text,updated:t.updated,...n&&{conflict:n}},...t.versions]:[];return this.#e.set(e.key,{...e,revision:r,created:t?.created??e.updated,versions:i.slice(0,20)}),this.#i({kind:`written`,keys:[e.key]}),{revision:r,conflict:n}}async erase(e=[...this.#e.keys()]){let t=e.flatMap(e=>this.#e.get(e)??[]);for(let t of e)this.#e.delete(t);return this.#i({kind:`erased`,keys:e}),{keys:t.map(({key:e})=>e),undo:async()=>void await this.merge(t),finish:()=>t=[]}}async merge(e){this.#a();let n=[];for(let r of e){let e=this.#e.get(r.key),i=/* @__PURE__ */ new Set([e?.text,...(e?.versions??[]).map(({text:e})=>e)]),a=(e?[r,...r.versions].filter(({text:e})=>!i.has(e)):[]).map(({text:e,updated:t})=>({text:e,updated:t,conflict:!0}));e?a.length&&this.#e.set(r.key,{...e,versions:[...e.versions,...a].sort(t)}):this.#e.set(r.key,r),(!e||a.length)&&n.push(r.key)}return this.#i({kind:`written`,keys:n}),n}async setPassphrase(t,n){if(this.#n!==void 0&&n!==this.#n)throw new e(`passphrase`);this.#n=t,this.#i({kind:`lock`})}async unlock(t){if(t!==this.#n)throw new e(`passphrase`);this.#r=!1,this.#i({kind:`lock`})}lock(){this.#r=!0,this.#i({kind:`lock`})}watch(e){return this.#t.add(e),()=>void this.#t.delete(e)}#i(e){for(let t of this.#t)t(e)}#a(){if(this.#r)throw new e(`locked`)}},r=`Nobody rows out to scold her.`,i={"pull-quote":`<article>
  <p>Ruth swims before work, far out, further than is wise. ${r} They wait on the shingle with a towel.</p>
  <salve-pull-quote share share-image>
    <blockquote><p>${r}</p></blockquote>
  </salve-pull-quote>
</article>`,article:`<salve-article headline="The hour after an argument" author="Mina Okafor">
  <p>Nobody slammed a door, which is something.</p>
</salve-article>`,"reflection-prompt":`<salve-reflection-prompt name="a-friend">
  <p>What would you say to a friend?</p>
</salve-reflection-prompt>`,"subscribe-form":`<salve-subscribe-form>
  <form action="https://letters.example/subscribe" method="post">
    <label for="email">A letter, once a month</label>
    <input type="email" id="email" name="email" required />
    <button>Subscribe</button>
  </form>
</salve-subscribe-form>`,"article-card":`<salve-article-card content-note="Mentions an argument">
  <h3><a href="https://magazine.example/card">The hour after an argument</a></h3>
  <p>What repair sounds like when nobody has won.</p>
  <p><small><b>Relationships</b> · Mina Okafor</small></p>
</salve-article-card>`,"article-list":`<salve-article-list limit="2" layout="compact">
  <article>
    <h3><a href="https://magazine.example/first">A night with the window open</a></h3>
    <p>On sleeping badly, and then less badly.</p>
  </article>
  <article>
    <h3><a href="https://magazine.example/second">Lunch, eaten sitting down</a></h3>
    <p>A small rule for a long week.</p>
  </article>
</salve-article-list>`,"reflection-journal":`<salve-reflection-journal>
  <p>What you have written beside our articles.</p>
</salve-reflection-journal>`,"reflection-lock":`<salve-reflection-lock></salve-reflection-lock>`},a=new n;addEventListener(`context-request`,e=>{let t=e;t.context===Symbol.for(`salve-journal`)&&(t.stopPropagation(),t.callback(a))}),addEventListener(`click`,e=>{let t=e.composedPath().find(e=>e instanceof HTMLAnchorElement);t&&new URL(t.href).origin!==location.origin&&e.preventDefault()});function o(e,t){return URL.createObjectURL(new Blob([e],{type:t}))}function s({script:e,styles:t,elements:n,integrity:r}){let a=document.createElement(`link`);a.rel=`stylesheet`,a.integrity=r.styles,a.href=o(t,`text/css`);let s=document.createElement(`script`);s.type=`module`,s.integrity=r.script,s.src=o(e,`text/javascript`);let c=document.querySelector(`main`);for(let[e,t]of Object.entries(i))n.includes(e)&&c.append(document.createRange().createContextualFragment(t));document.head.append(a,s)}addEventListener(`message`,({source:e,data:t})=>{e===parent&&s(t)}),parent.postMessage(`ready`,location.origin);