export default {
  title: 'Harbor API',
  // The browser tests serve the built site with the widget's real address in the place of this one.
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['script', { type: 'module', src: 'https://why401.test/v1/embed.js' }],
    ['link', { rel: 'stylesheet', href: '/why-401.css' }],
  ],
  vue: { template: { compilerOptions: { isCustomElement: (tag: string) => tag === 'why-401' } } },
}
