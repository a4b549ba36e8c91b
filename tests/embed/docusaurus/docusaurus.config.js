export default {
  title: 'Harbor API',
  url: 'http://localhost',
  baseUrl: '/',
  favicon: 'data:,',
  // The browser tests serve the built site with the widget's real address in the place of this one.
  scripts: [{ src: 'https://why401.test/v1/embed.js', type: 'module' }],
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, theme: { customCss: './src/css/custom.css' } }]],
};
