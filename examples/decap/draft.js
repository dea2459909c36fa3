// What is in the test backend when the page opens: one draft.
window.CMS_MANUAL_INIT = true;
window.repoFiles = {
  articles: {
    'forced-labour.md': {
      content: `---
title: Where forced labour is most common
date: '2023-05-25'
---
North Korea has the highest prevalence of modern slavery in the 2023 Global Slavery Index. The isolated nation has 140.6 people in modern slavery for every 1,000 people, while Eritrea had 90 and Mauritania 32.

The storm hurt 42 people: 17 men, 15 women and nine children.
`,
    },
  },
};
