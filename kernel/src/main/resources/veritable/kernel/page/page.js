function fit(frame) {
  const page = frame.contentDocument;
  if (!page || !page.body) return;
  frame.style.height = "0";
  const bar = page.body.scrollWidth > page.body.clientWidth ? 18 : 0;
  frame.style.height = page.documentElement.scrollHeight + bar + "px";
}
const frames = [...document.querySelectorAll("iframe.shown")];
for (const frame of frames) {
  frame.addEventListener("load", () => fit(frame));
  fit(frame);
}
addEventListener("resize", () => frames.forEach(fit));
addEventListener("beforeprint", () => frames.forEach(fit));
