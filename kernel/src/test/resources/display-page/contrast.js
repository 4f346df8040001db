// the text of the page that is least readable, and the contrast it has with what is behind it
const parse = colour => {
  const parts = colour.match(/[\d.]+/g).map(Number);
  return parts.length < 4 ? [...parts, 1] : parts;
};
const over = (top, below) => {
  const share = top[3];
  return [0, 1, 2].map(i => top[i] * share + below[i] * (1 - share)).concat(1);
};
const light = colour => {
  const [r, g, b] = colour.map(part => part / 255).map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const painted = element => {
  const ancestors = [];
  for (let each = element; each; each = each.parentElement) ancestors.unshift(each);
  let ground = [255, 255, 255, 1], opacity = 1;
  for (const each of ancestors) {
    const style = getComputedStyle(each);
    opacity *= Number(style.opacity);
    ground = over(parse(style.backgroundColor), ground);
  }
  const ink = parse(getComputedStyle(element).color);
  return [over([ink[0], ink[1], ink[2], ink[3] * opacity], ground), ground];
};
let least = { ratio: 21, words: null };
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const words = texts.currentNode.textContent.trim();
  if (words) {
    const [ink, ground] = painted(texts.currentNode.parentElement).map(light);
    const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    if (ratio < least.ratio) least = { ratio, words };
  }
}
return least;
