const sanitizer = new window.Sanitizer();
sanitizer.setDataAttributes(true);
sanitizer.allowElement({ name: 'img', attributes: ['src', 'alt', 'width', 'height', 'loading'] });

export const put = (place, html) => place.setHTML(html, { sanitizer });
