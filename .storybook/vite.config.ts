// The Storybook's own: it must not become a library, as the build's vite.config.ts would make it.
export default {};
