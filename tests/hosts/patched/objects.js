// What the oldest libraries did, to every object there is.

Object.prototype.isEmpty = function () {
  return Object.keys(this).length === 0;
};
