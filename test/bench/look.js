// The plain card's look, in the page for the light DOM variants that bring none, and inside the shadow root of our own two controls.
export const look = (
  card,
  inside = card + ' ',
) => `${card}{display:block;box-sizing:border-box;border:1px solid #0003;border-radius:8px;overflow:hidden;padding:0 16px 16px}
${inside}img{display:block;inline-size:calc(100% + 32px);margin-inline:-16px;block-size:auto;aspect-ratio:16/9;object-fit:cover;background:#ddd}
${inside}h3{margin:16px 0 8px;font-size:1.2em;line-height:1.25}${inside}p{margin:0 0 8px}${inside}.meta{font-size:.875em;color:#555}${inside}a{color:inherit;text-decoration:none}${inside}a:hover{text-decoration:underline}`;
