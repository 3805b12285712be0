/**
 * The colours of the page, light, dark and on paper. Better is blue and worse orange, which people who do not tell red from
 * green still tell apart; a word stands beside them always. Text has a contrast of at least 4.5 : 1 on what is behind it.
 */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #f3f5f8;
  --card: #ffffff;
  --ink: #15202b;
  --soft: #4a5868;
  --line: #d5dce4;
  --link: #0b57a4;
  --better: #0a5a8a;
  --better-tint: #e1f0fa;
  --worse: #943a05;
  --worse-tint: #fdebdf;
  --unclear-tint: #ebeef2;
  --fail: #9c1c12;
  --fail-tint: #fde8e6;
  --shadow: 0 1px 2px rgb(16 32 48 / 8%);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #0f151c;
    --card: #182029;
    --ink: #e6ecf2;
    --soft: #a9b6c4;
    --line: #2d3947;
    --link: #8ec1f7;
    --better: #8fcdf5;
    --better-tint: #12303f;
    --worse: #ffb68a;
    --worse-tint: #402414;
    --unclear-tint: #26313d;
    --fail: #ffaca4;
    --fail-tint: #43191a;
    --shadow: none;
  }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff;
    --shadow: none;
  }
}
`;
