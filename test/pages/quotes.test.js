// Opens the link that a pull quote shares, in a real browser, and sees where it lands: by the scroll position, and by the mark's pixels.
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';

const FILL = '<div style="block-size: 2500px"></div>';
const quote = (words, more = '') =>
  `<salve-pull-quote share ${more}><blockquote><p>${words}</p></blockquote></salve-pull-quote>`;
const attributes = (words) => `<salve-pull-quote share quote="${words}"></salve-pull-quote>`;

const LINE = 'Somebody has to turn round first, and it may as well be whoever is less tired.';
const THREE = 'It is slow work, and it is allowed to be.';

/** An article for each, with the passage's first block marked `#here`. */
const PAGES = {
  'a quote before its passage': `${quote(LINE)}${FILL}<p id="here">Wait. ${LINE} Then rest.</p>${FILL}`,
  'a quote after its passage': `${FILL}<p id="here">Wait. ${LINE} Then rest.</p>${FILL}${quote(LINE)}${FILL}`,
  'a quote right before its passage': `${FILL}${quote(LINE)}<p id="here">${LINE} Then rest.</p>${FILL}`,
  'a quote by attributes': `${attributes(LINE)}${FILL}<p id="here">Wait. ${LINE} Then rest.</p>${FILL}`,
  'two quotes of one passage': `${quote(LINE)}${attributes(LINE)}${FILL}<p id="here">Wait. ${LINE} Then rest.</p>${FILL}`,
  'a whole paragraph': `${quote(LINE)}${FILL}<p>Before it.</p><p id="here">${LINE}</p><p>After it.</p>${FILL}`,
  'signs of the fragment’s own': `${quote('A well-being, of sorts: this &amp; that, 100% of it - or so')}${FILL}<p id="here">Call it a well-being, of sorts: this &amp; that, 100% of it - or so they say.</p>${FILL}`,
  emoji: `${quote('the tide 🌊 turns 👩‍👩‍👧 home')}${FILL}<p id="here">And so the tide 🌊 turns 👩‍👩‍👧 home at last.</p>${FILL}`,
  'no-break spaces': `${quote('at 10 o’clock the boat came')}${FILL}<p id="here">And at 10&nbsp;o’clock the boat&nbsp;came in.</p>${FILL}`,
  'narrow no-break spaces': `${quote('« Reste », dit-elle ! Puis rien.', 'lang="fr"')}${FILL}<p id="here" lang="fr">Alors «&#8239;Reste&#8239;», dit-elle&#8239;! Puis rien. Et la mer.</p>${FILL}`,
  'a passage between narrow no-break spaces': `${quote('le mot juste', 'lang="fr"')}${FILL}<p id="here" lang="fr">Il cherche «&#8239;le mot juste&#8239;» depuis l’aube.</p>${FILL}`,
  'straight marks for typographic ones': `${quote('"Don\'t go," she said')}${FILL}<p id="here">“Don’t go,” she said, and meant it.</p>${FILL}`,
  'soft hyphens': `${quote('self-compassion asks for nerve')}${FILL}<p id="here">Plain self-com&shy;pas&shy;sion asks for nerve, he says.</p>${FILL}`,
  'inline tags': `${quote('it takes some nerve to stay')}${FILL}<p id="here">Yes, it <em>takes</em> some <b>ner</b>ve to <a href="#here">stay</a> here.</p>${FILL}`,
  'a footnote’s number after it': `${quote('a steadier life')}${FILL}<p id="here">Nobody was shamed into a steadier life<sup>1</sup> at all.</p>${FILL}`,
  'an ellipsis': `${quote('Somebody has to turn round … whoever is less tired.')}${FILL}<p id="here">Wait. ${LINE} Then rest.</p>${FILL}`,
  'a line break': `${quote('one line of it and another')}${FILL}<p id="here">There is one line of it<br>and another line.</p>${FILL}`,
  'two paragraphs': `${quote('</p><p>Then the rope draws tight.</p><p>Nobody rows out to scold her.')}${FILL}<p id="here">She drifts. Then the rope draws tight.</p><p>Nobody rows out to scold her. The rope was there.</p>${FILL}`,
  'list items': `${quote('eat when it is time, tell one person')}${FILL}<ul><li>Rest</li><li id="here">Eat when it is time,</li><li>tell one person</li><li>Sleep</li></ul>${FILL}`,
  'a long quote': `${quote(`${LINE} ${LINE.replace('Somebody', 'And somebody')} ${LINE.replace('Somebody', 'But nobody')}`)}${FILL}<p id="here">Wait. ${LINE} ${LINE.replace('Somebody', 'And somebody')} ${LINE.replace('Somebody', 'But nobody')} Then rest.</p>${FILL}`,
  Arabic: `${quote('يَعِدنا الخزي بأن يحرسنا، ثم يتركنا وحدنا عند الباب.', 'lang="ar" dir="rtl"')}${FILL}<p id="here" lang="ar" dir="rtl">وأن تنتظر وحدك حتى تصير أفضل. يَعِدنا الخزي بأن يحرسنا، ثم يتركنا وحدنا عند الباب. وهكذا.</p>${FILL}`,
  Chinese: `${quote('在海边的房间里等待潮水回来', 'lang="zh"')}${FILL}<p id="here" lang="zh">天黑了，我们在海边的房间里等待潮水回来，谁也没有说话。</p>${FILL}`,
  'Chinese, over two paragraphs': `${quote('等待潮水回来。</p><p>谁也没有说话', 'lang="zh"')}${FILL}<p id="here" lang="zh">天黑了，我们在房间里等待潮水回来。</p><p lang="zh">谁也没有说话，灯亮着。</p>${FILL}`,
  Japanese: `${quote('縄は、ずっとそこにあった。', 'lang="ja"')}${FILL}<p id="here" lang="ja">舟をつなぐ縄は、ずっとそこにあった。誰も叱らない。</p>${FILL}`,
  Thai: `${quote('ความเมตตาต่อตนเอง', 'lang="th"')}${FILL}<p id="here" lang="th">ในวันนั้น ความเมตตาต่อตนเองไม่ใช่ทางเลือกที่ง่าย แต่จำเป็น</p>${FILL}`,
  'capitals by style': `${quote(LINE)}${FILL}<p id="here" style="text-transform: uppercase">Wait. ${LINE} Then rest.</p>${FILL}`,
  'the second of three': `<p>Early on. ${THREE} So he went.</p>${FILL}<section><article>${quote(THREE)}<p id="here">Later on. ${THREE} So she came.</p></article></section>${FILL}<p>At last. ${THREE} So we slept.</p>${FILL}`,
  'the first of three': `${quote(THREE)}${FILL}<p id="here">Early on. ${THREE} So he went.</p>${FILL}<p>Later on. ${THREE} So she came.</p><p>At last. ${THREE} So we slept.</p>${FILL}`,
  'three alike, told apart by their neighbours': `${FILL}<p>One.</p><article><p>Before.</p><p id="here">${THREE}</p><p>Middle.</p>${quote(THREE)}</article>${FILL}<p>Two.</p><p>${THREE}</p><p>Three.</p><p>${THREE}</p>${FILL}`,
};

const HIDE = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)';
const unseen = (words) => `<span style="${HIDE}">${words}</span>`;
const emoji = '<img class="emoji" alt="🌿" src="/pictures/tide.jpg" style="height: 1em; width: 1em">';
/** A page of one quote with its passage below, whose markup stands between two sentences. */
const around = (words, markup, more = '') =>
  `${quote(words, more)}${FILL}<p>Before it.</p><p id="here" ${more}>${markup}</p><p>After it.</p>${FILL}`;
const within = (words, markup, more = '') => around(words, `Wait for it. ${markup} Then rest.`, more);
const later = (code) =>
  `<script>isReady = false; onload = () => setTimeout(() => { ${code}; isReady = true }, 300)</script>`;

/** What stands in a passage or beside it, and what engines find there or don't. */
Object.assign(PAGES, {
  'hidden words inside it': within(
    'Writers on attachment say that repair matters more.',
    `Writers on <a href="/x">attachment${unseen(' (opens in a new tab)')}</a> say that repair matters more.`,
  ),
  'hidden words that continue a word': within(
    'Writers on attachment say that repair matters more.',
    `Writers on <a href="/x">attachment${unseen('opens in a new tab')}</a> say that repair matters more.`,
  ),
  'hidden words at its end': around(
    'Repair matters more to writers on attachment',
    `Repair matters more to <a href="/x">writers on attachment${unseen(' (opens in a new tab)')}</a>`,
  ),
  'hidden words before it': around(
    'say that repair matters more.',
    `Writers on <a href="/x">attachment${unseen(' (opens in a new tab)')}</a> say that repair matters more.`,
  ),
  'hidden words off screen': within(
    'Writers on attachment say that repair matters more.',
    `Writers on attachment<span style="position: absolute; left: -9999px"> (opens in a new tab)</span> say that repair matters more.`,
  ),
  'hidden words that a script adds': `${within('Writers on attachment say that repair matters more.', 'Writers on <a href="/x">attachment</a> say that repair matters more.')}${later(`document.querySelector('#here a').insertAdjacentHTML('beforeend', '${unseen(' (opens in a new tab)')}')`)}`,
  'hidden words that a script adds at its end': `${around('Repair matters more to writers on attachment', 'Repair matters more to <a href="/x">writers on attachment</a>')}${later(`document.querySelector('#here a').insertAdjacentHTML('beforeend', '${unseen(' (opens in a new tab)')}')`)}`,
  'a note’s mark inside it': within(
    'About one adult in five sleeps badly in any given week.',
    'About one adult in five<sup><a href="#here">1</a></sup> sleeps badly in any given week.',
  ),
  'notes’ marks at both ends': `${quote('About one adult in five sleeps badly')}${FILL}<p id="here">It is known.<sup><a href="#here">1</a></sup> About one adult in five sleeps badly<sup><a href="#here">2</a></sup> in any given week.</p>${FILL}`,
  'deleted words inside it': within(
    'You are allowed to rest now.',
    'You are allowed to <del>sleep</del> rest now.',
  ),
  'an emoji drawn as a picture': within(
    'You are allowed to rest 🌿 without having earned it.',
    `You are allowed to rest ${emoji} without having earned it.`,
  ),
  'an emoji drawn at its end': within(
    'You are allowed to rest without having earned it 🌿',
    `You are allowed to rest without having earned it ${emoji}`,
  ),
  'an emoji drawn by a script': `${within('You are allowed to rest 🌿 without having earned it.', 'You are allowed to rest 🌿 without having earned it.')}${later(`const text = here.firstChild; const drawn = text.splitText(text.data.indexOf('🌿')); drawn.splitText(2); const image = new Image(); image.className = 'emoji'; image.alt = '🌿'; drawn.replaceWith(image)`)}`,
  'a picture in its line': within(
    'You are allowed to rest without having earned it.',
    'You are allowed to rest <img alt="" src="/pictures/tide.jpg" width="20" height="20"> without having earned it.',
  ),
  'a picture above it': `${quote(LINE)}${FILL}<p>Before it.</p><figure><img alt="" src="/pictures/tide.jpg" width="20" height="20"></figure><p id="here">${LINE}</p><p>After it.</p>${FILL}`,
  'a drawing in its line': within(
    'You are allowed to rest without having earned it.',
    'You are allowed to <a href="#here">rest <svg aria-hidden="true" width="9" height="9"><title>External link</title></svg></a> without having earned it.',
  ),
  'a drawing with a title above it': `${quote(LINE)}${FILL}<p><svg width="20" height="20"><title>Leaf icon</title><desc>Of an oak</desc></svg></p><p id="here">${LINE}</p><p>After it.</p>${FILL}`,
  'a box that holds a part of its first word': `${quote('Somebody has to turn.')}${FILL}<p id="here"><span style="display: inline-block">S</span>omebody has to turn.</p><p>After it.</p>${FILL}`,
  'a picture for pages without a script above it': `${quote(LINE)}${FILL}<p>Before it.</p><noscript><img alt="" src="/pictures/tide.jpg"></noscript><p id="here">${LINE}</p><p>After it.</p>${FILL}`,
  ruby: around(
    '漢字を読むのは、静かな仕事だ。',
    '<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>を読むのは、静かな仕事だ。',
    'lang="ja"',
  ),
  'ruby inside it': around(
    '夜に漢字を読むのは、静かな仕事だ。',
    '夜に<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>を読むのは、静かな仕事だ。',
    'lang="ja"',
  ),
  'a capital İ at its beginning': `${quote('İzmir’de ise herkes çoktan uyumuştu, kimse ona kızmadı.', 'lang="tr"')}${FILL}<p lang="tr">Önce bir satır var.</p><p id="here" lang="tr">İzmir’de ise herkes çoktan uyumuştu, kimse ona kızmadı.</p><p>Sonra geldi.</p>${FILL}`,
  'a capital İ in its second paragraph': `${quote('Kimse ona kızmadı.</p><p>İyi ki geldin, iyi ki buradasın.', 'lang="tr"')}${FILL}<p lang="tr">Önce bir satır var.</p><p id="here" lang="tr">Kimse ona kızmadı.</p><p lang="tr">İyi ki geldin, iyi ki buradasın.</p><p lang="tr">Sonra geldi.</p>${FILL}`,
  'a floated first letter': `<style>.cap::first-letter { float: left; font-size: 3em }</style>${quote(LINE)}${FILL}<p>Before it.</p><p id="here" class="cap">${LINE}</p><p>After it.</p>${FILL}`,
  'a floated first letter after it': `<style>.cap::first-letter { float: left; font-size: 3em }</style>${quote(LINE)}${FILL}<p>Before it.</p><p id="here">${LINE}</p><p class="cap">After it came the rest.</p>${FILL}`,
  'a first letter that spans lines': `<style>.cap::first-letter { initial-letter: 3 }</style>${quote(LINE)}${FILL}<p>Before it.</p><p id="here" class="cap">${LINE}</p><p>After it.</p>${FILL}`,
  'a first letter that floats in a tag of its own': `${quote(LINE)}${FILL}<p>Before it.</p><p id="here"><span style="float: left; font-size: 3em">${LINE[0]}</span>${LINE.slice(1)}</p><p>After it.</p>${FILL}`,
  'variation selectors': within(
    'You are allowed to rest ❤ and rest again ☀',
    'You are allowed to rest ❤\ufe0f and rest again ☀\ufe0f',
  ),
  'folded details': `${quote(LINE)}${FILL}<details><summary>More</summary><p id="here">${LINE}</p></details><p>After it.</p>${FILL}`,
  'words hidden until found': `${quote(LINE)}${FILL}<p>Before it.</p><div hidden="until-found"><p id="here">${LINE}</p></div><p>After it.</p>${FILL}`,
  'details above it': `${quote(LINE)}${FILL}<details><summary>More</summary><p>Folded.</p></details><p id="here">${LINE}</p><p>After it.</p>${FILL}`,
  'line breaks that are kept': `${quote('first line of it and the second line')}${FILL}<p id="here" style="white-space: pre-line">Before it\nfirst line of it\nand the second line\nafter it</p>${FILL}`,
  'a line of a poem': `${quote('and the second line')}${FILL}<pre id="here">Before it\n  first line of it\n  and the second line\nafter it</pre>${FILL}`,
  'a player above it': `${quote(LINE)}${FILL}<p>Before it.</p><audio controls></audio><p id="here">${LINE}</p><p>After it.</p>${FILL}`,
  'a choice below it': `${quote(LINE)}${FILL}<p>Before it.</p><p id="here">${LINE}</p><select><option>One</option></select><p>After it.</p>${FILL}`,
  'direction marks at its edges': `${quote('الحقيقة هي ما نراه', 'lang="ar" dir="rtl"')}${FILL}<p id="here" lang="ar" dir="rtl">ثم قالوا إن &lrm;الحقيقة هي ما نراه&rlm; اليوم كله.</p>${FILL}`,
  'spaces without a width at its edges': `${quote('the rope draws tight')}${FILL}<p id="here">She drifts. Then &#8203;the rope draws tight&#8203; for her at last.</p>${FILL}`,
  'word joiners at its edges': `${quote('the rope draws tight')}${FILL}<p id="here">She drifts. Then &#8288;the rope draws tight&#8288; for her at last.</p>${FILL}`,
  'soft hyphens at its edges': `${quote('the rope draws tight')}${FILL}<p id="here">She drifts. Then &shy;the rope draws tight&shy; for her at last.</p>${FILL}`,
  elision: `${quote('Il faut que quelqu’un se retourne d’abord', 'lang="fr"')}${FILL}<p id="here" lang="fr">Elle dit qu’il faut que quelqu’un se retourne d’abord, et elle rit.</p>${FILL}`,
  'elision in Italian': `${quote('Amore che resta quando nessuno guarda', 'lang="it"')}${FILL}<p id="here" lang="it">Parliamo dell’amore che resta quando nessuno guarda, e poi basta.</p>${FILL}`,
  'a box in its line': within(
    'You are allowed to rest without having earned it.',
    'You are allowed <span style="display: inline-block">to rest</span> without having earned it.',
  ),
  'words that are slotted': `${quote(LINE)}${FILL}<div><template shadowrootmode="open"><h2>Of the frame.</h2><slot></slot></template><p>Before it.</p><p id="here">${LINE}</p><p>After it.</p></div>${FILL}`,
  'letters with marks of their own': around('Cafe\u0301 noir, ſtill warm', 'Cafe\u0301 noir, ſtill warm'),
  'unbroken Chinese, cut inside a word': `${quote('学习很有意思', 'lang="zh"')}${FILL}<p id="here" lang="zh">大家都说中文学习很有意思，我也这样想。</p>${FILL}`,
});

/** Passages that can't be named whole, where no prefix tells them from their quote. */
const LONG = `${LINE} ${LINE.replace('Somebody', 'And somebody')}`;
Object.assign(PAGES, {
  'a long quote right before its passage': `${FILL}${quote(LONG)}<p id="here">${LONG}</p><p>After it.</p>${FILL}`,
  'a long passage with a player above it': `${quote(LONG)}${FILL}<audio controls></audio><p id="here">${LONG}</p><p>After it.</p>${FILL}`,
  'hidden words inside it, right below its quote': `${FILL}${quote('Writers on attachment say that repair matters more.')}<p id="here">Writers on <a href="/x">attachment${unseen(' (opens in a new tab)')}</a> say that repair matters more.</p><p>After it.</p>${FILL}`,
  'an emoji drawn as a picture, right below its quote': `${FILL}${quote('You are allowed to rest 🌿 without having earned it.')}<p id="here">You are allowed to rest ${emoji} without having earned it.</p><p>After it.</p>${FILL}`,
  'two paragraphs right below their quote': `${FILL}${quote('</p><p>Then the rope draws tight.</p><p>Nobody rows out to scold her.')}<p>Then the rope draws tight.</p><p id="here">Nobody rows out to scold her.</p><p>After it.</p>${FILL}`,
});

/** Passages whose edges are in words of two directions. */
Object.assign(PAGES, {
  'Hebrew in an English line': within(
    'the word שלום is the last of them',
    'She says that the word שלום is the last of them here.',
  ),
  'Hebrew at both ends': `${quote('שלום is what the boat is called, and so is שלום')}${FILL}<p id="here">They say שלום is what the boat is called, and so is שלום in the evening.</p>${FILL}`,
  'a name in Latin letters at the beginning of Arabic': `${quote('Salve كلمة تعني السلام عليك', 'lang="ar" dir="rtl"')}${FILL}<p id="here" lang="ar" dir="rtl">ثم قالوا إن Salve كلمة تعني السلام عليك منذ القدم.</p>${FILL}`,
  'Arabic that ends in a number': `${quote('جاء القارب في الساعة 10', 'lang="ar" dir="rtl"')}${FILL}<p id="here" lang="ar" dir="rtl">كان الليل طويلا. جاء القارب في الساعة 10 ثم عاد.</p>${FILL}`,
  'an isolated name at its end': `${quote('the boat of יונה')}${FILL}<p id="here">It is the boat of <bdi>יונה</bdi> after all.</p>${FILL}`,
  'a name in its own direction at its beginning': `${quote('יונה rows out to her')}${FILL}<p id="here">At last <span dir="rtl">יונה</span> rows out to her again.</p>${FILL}`,
  'isolating characters at its edges': `${quote('יונה rows out to her')}${FILL}<p id="here">At last \u2067יונה\u2069 rows out to her\u2069 again.</p>${FILL}`,
  'a whole paragraph of Hebrew between English ones': `${quote('הים חוזר לאט, ואין מה למהר.', 'lang="he" dir="rtl"')}${FILL}<p>Before it.</p><p id="here" lang="he" dir="rtl">הים חוזר לאט, ואין מה למהר.</p><p>After it.</p>${FILL}`,
});

/** Passages in what folds, or beside it. */
Object.assign(PAGES, {
  'details folded in details': `${quote(LINE)}${FILL}<details><summary>More</summary><details><summary>Still more</summary><p id="here">${LINE}</p></details></details><p>After it.</p>${FILL}`,
  'words hidden until found above it': `${quote(LINE)}${FILL}<p>Before it.</p><div hidden="until-found"><p>Folded.</p></div><p id="here">${LINE}</p><p>After it.</p>${FILL}`,
  'words hidden until found below it': `${quote(LINE)}${FILL}<p>Before it.</p><p id="here">${LINE}</p><div hidden="until-found"><p>Folded.</p></div><p>After it.</p>${FILL}`,
  'details below it': `${quote(LINE)}${FILL}<p>Before it.</p><p id="here">${LINE}</p><details><summary>More</summary><p>Folded.</p></details><p>After it.</p>${FILL}`,
  'details without a summary below it': `${quote(LINE)}${FILL}<p>Before it.</p><p id="here">${LINE}</p><details><p>Folded.</p></details><p>After it.</p>${FILL}`,
  'a summary, with what it folds below it': `${quote(LINE)}${FILL}<p>Before it.</p><details><summary id="here">${LINE}</summary><p>Folded.</p></details><p>After it.</p>${FILL}`,
  'a panel that is not shown above it': `${quote(LINE)}${FILL}<div role="tabpanel" hidden><p>${THREE}</p></div><p id="here">${LINE}</p><p>After it.</p>${FILL}`,
  'inert words above it': `${quote(LINE)}${FILL}<p>Before it.</p><p inert>Not yet.</p><p id="here">${LINE}</p><p>After it.</p>${FILL}`,
  'a button above it': `${quote(LINE)}${FILL}<p>Before it.</p><button type="button">Listen</button><p id="here">${LINE}</p><p>After it.</p>${FILL}`,
  'the same words in what is not shown': `${quote(LINE)}<p hidden>${LINE}</p>${FILL}<p id="here">Wait. ${LINE} Then rest.</p>${FILL}`,
  'a cell of a table': `${quote(LINE)}${FILL}<table><tr><td>Before it.</td><td id="here">${LINE}</td></tr><tr><td>After it.</td></tr></table>${FILL}`,
});

/** Passages that no link finds, or that Chromium doesn’t. */
const UNFOUND = {
  'a passage in a box of its line': `${quote('You are allowed to rest')}${FILL}<p>Wait. <span id="here" style="display: inline-block">You are allowed to rest</span> now.</p>${FILL}`,
  'a passage that is inert': `${quote(LINE)}${FILL}<p id="here" inert>${LINE}</p>${FILL}`,
  'a passage in what is inert': `${quote(LINE)}${FILL}<div inert><section><p id="here">${LINE}</p></section></div>${FILL}`,
  'a passage whose contents are skipped': `${quote(LINE)}${FILL}<div style="content-visibility: hidden"><p id="here">${LINE}</p></div>${FILL}`,
};

/** Passages that are not shown, and so none; another quote has one. */
const OTHER = `<p>${THREE}</p>${quote(THREE)}`;
const UNSEEN = {
  'a passage that is hidden': `${quote(LINE)}${FILL}<p id="here" hidden>${LINE}</p>${FILL}${OTHER}`,
  'a passage that is not displayed': `${quote(LINE)}${FILL}<div style="display: none"><p id="here">${LINE}</p></div>${FILL}${OTHER}`,
  'a passage that is invisible': `${quote(LINE)}${FILL}<p id="here" style="visibility: hidden">${LINE}</p>${FILL}${OTHER}`,
  'a passage in another tab’s panel': `${quote(LINE)}${FILL}<div role="tabpanel" hidden><p id="here">${LINE}</p></div>${FILL}${OTHER}`,
  'a passage in a closed dialog': `${quote(LINE)}${FILL}<dialog><p id="here">${LINE}</p></dialog>${FILL}${OTHER}`,
  'a passage that begins shown and ends hidden': `${quote(`${LINE}</p><p>Then rest.`)}${FILL}<p id="here">${LINE}</p><p hidden>Then rest.</p>${FILL}${OTHER}`,
  'a passage that is clipped off': `${quote(LINE)}${FILL}<p id="here" style="${HIDE}">${LINE}</p>${FILL}${OTHER}`,
};

const page = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Quotes</title>
  <link rel="stylesheet" href="/dist/salve.css"><script type="module" src="/dist/salve.js"></script>
  <style>body { margin: 20px; font: 20px/1.5 serif } ::target-text { background: rgb(255 0 255); color: rgb(255 0 255) }</style>
  <main><article>${body}</article></main>`;

let server;
before(async () => {
  server = await serve((url, response) => {
    const body =
      url.pathname.startsWith('/quotes/') &&
      { ...PAGES, ...UNFOUND, ...UNSEEN }[decodeURIComponent(url.pathname.slice('/quotes/'.length))];
    if (!body) return false;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(page(body));
    return true;
  });
});
after(() => server.close());

/** The link that the first quote of a page shares, by a click on its control. */
async function linkOf(tab, address) {
  await tab.goto(address, { waitUntil: 'load' });
  // All quotes of an article learn at once what it says.
  await tab.waitForFunction(
    () =>
      globalThis.isReady !== false &&
      [...document.querySelectorAll('salve-pull-quote')].at(-1).shadowRoot?.querySelector('aside'),
  );
  return tab.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('salve-quote-share', (event) => {
          event.preventDefault();
          resolve(event.url);
        });
        [...document.querySelector('salve-pull-quote').shadowRoot.querySelectorAll('button')].at(-1).click();
      }),
  );
}

/** How many pixels of the window have the mark's colour, within the box of the passage's block and outside it. */
async function marked(tab) {
  const shot = Buffer.from(await tab.screenshot()).toString('base64');
  return tab.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const here = document.querySelector('#here');
    // Text of a fallback font is higher than its block, and so is its mark: both count.
    const edges = (element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const rects = [element.getBoundingClientRect(), ...range.getClientRects()];
      return {
        top: Math.min(...rects.map((rect) => rect.top)),
        bottom: Math.max(...rects.map((rect) => rect.bottom)),
      };
    };
    const box = edges(here);
    const after = here.nextElementSibling && edges(here.nextElementSibling);
    // A passage over two blocks is marked in the next one too.
    const bottom = after && after.bottom - after.top < 200 ? after.bottom : box.bottom;
    const counts = { inside: 0, outside: 0 };
    for (let i = 0; i < pixels.length; i += 4) {
      if (pixels[i] < 240 || pixels[i + 1] > 20 || pixels[i + 2] < 240) continue;
      const y = Math.floor(i / 4 / image.width);
      counts[y >= box.top - 2 && y <= bottom + 2 ? 'inside' : 'outside'] += 1;
    }
    return counts;
  }, shot);
}

/** CI has Chromium open every second page of `names`, Firefox every third; a run of one's own, all. */
const opened = (engine, names) =>
  names.filter((_, index) => !process.env.CI || index % (engine === 'chromium' ? 2 : 3) === 0);

for (const engine of (process.env.BROWSERS || 'chromium,firefox')
  .split(',')
  .filter((name) => name !== 'webkit')) {
  test(`in ${engine}, the link of a pull quote lands on its passage`, async (context) => {
    const browser = await launch(engine);
    const tab = await browser.newPage();
    await tab.setViewport({ width: 640, height: 400 });
    for (const name of opened(engine, Object.keys(PAGES))) {
      await context.test(name, async () => {
        const address = `${server.origin}/quotes/${encodeURIComponent(name)}`;
        const link = await linkOf(tab, address);
        assert.ok(link.startsWith(`${address}#:~:text=`), link);
        // A link to the page that is open would not load it.
        await tab.goto('about:blank');
        await tab.goto(link, { waitUntil: 'load' });
        await tab.waitForFunction(() => scrollY > 0);
        let counts = { inside: 0, outside: 0 };
        for (let tries = 0; tries < 40 && counts.inside === 0; tries++) counts = await marked(tab);
        const seen = await tab.evaluate(() => {
          const { top, bottom } = document.querySelector('#here').getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
        assert.ok(seen, `not in view: ${decodeURIComponent(link)}`);
        assert.ok(
          counts.inside > 400 && counts.outside === 0,
          `${JSON.stringify(counts)}: ${decodeURIComponent(link)}`,
        );
      });
    }
    for (const name of opened(engine, [...Object.keys(UNFOUND), ...Object.keys(UNSEEN)])) {
      await context.test(`${name} has a link without a fragment`, async () => {
        const address = `${server.origin}/quotes/${encodeURIComponent(name)}`;
        assert.equal(await linkOf(tab, address), address);
      });
    }
    await browser.close();
  });
}
