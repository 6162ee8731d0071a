export default { outDir: '../../built/astro', devToolbar: { enabled: false } };
