export default {
  testEnvironment: 'jsdom',
  transformIgnorePatterns: [
    '/node_modules/(?!(salve-elements|lit|lit-html|lit-element|@lit|@lit-labs|idb)/)',
  ],
};
