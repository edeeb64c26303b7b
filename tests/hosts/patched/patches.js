// What old libraries and recorders of sessions do to a page, from prototype.js to Clarity.

window.keptRoots = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  window.keptRoots.push(root);
  return root;
};

// Found by every `for … in`.
Array.prototype.toJSON = function () {
  return `[${this.join()}]`;
};
Array.prototype.reduce = function () {
  return this.length > 1 ? this : this[0];
};
Array.prototype.last = function () {
  return this[this.length - 1];
};
String.prototype.toArray = function () {
  return this.split('');
};
Array.from = (iterable, map = (it) => it) => {
  const all = [];
  for (const it of iterable) all.push(map(it, all.length));
  return all;
};
Element.prototype.remove = function () {
  this.parentNode?.removeChild(this);
};
window.$ = (id) => document.getElementById(id);
