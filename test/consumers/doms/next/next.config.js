export default {
  transpilePackages: [
    'salve-elements',
    'lit',
    'lit-html',
    'lit-element',
    '@lit/context',
    '@lit/reactive-element',
    '@lit/task',
    'idb',
  ],
};
