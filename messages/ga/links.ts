/** What is said of the links of an offer. */
export const links = {
  links: {
    dead: 'Níl ceann de naisc na tairisceana seo ag obair (ó: {date}), mar sin ní thaispeántar é.',
  },
};
