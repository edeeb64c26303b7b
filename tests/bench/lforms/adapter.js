// Its buttons swallow the browser's own mark of what is chosen.
window.contender = {
  choices: () => [...document.querySelectorAll('label.ant-radio-wrapper')],
  taken: (choice) => choice.querySelector('.ant-radio-checked') !== null,
};
