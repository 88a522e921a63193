// Starts the page in the browser.
const heading = document.createElement('h1');
heading.textContent = 'Battle of Perceptions';
document.querySelector('#app')?.append(heading);
