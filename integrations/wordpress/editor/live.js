// The element itself, as it stands in the editor.
(function ({ compose, element }, salve) {
  const { createElement: h, useLayoutEffect, useRef } = element;

  /**
   * A tag with attributes, around blocks (`inner`) or children. Attributes and class are set by hand:
   * what React makes of them on such a tag differs from version to version.
   */
  salve.Live = function ({ tag, attributes, inner = {}, children }) {
    const tagRef = useRef(null);
    const ref = compose.useMergeRefs([tagRef, inner.ref]);
    useLayoutEffect(() => {
      for (const name of Object.keys(salve.elements[tag].attributes)) {
        const value = attributes[name];
        if (value === undefined) tagRef.current.removeAttribute(name);
        else if (tagRef.current.getAttribute(name) !== value) tagRef.current.setAttribute(name, value);
      }
    });
    const { className, children: blocks, ...props } = inner;
    return h(tag, { ...props, ref, class: className }, blocks ?? children);
  };
})(wp, salveElements);
