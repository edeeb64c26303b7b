window.contender = { choices: () => [...document.querySelectorAll('input[type="radio"]')] };
