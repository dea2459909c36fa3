// All that a newsroom adds to its Decap CMS: a preview template that attaches Tallymark to what it shows. The article's
// nodes stay as Decap renders them, so nothing of ours can come into an entry.
import { attach } from './tallymark/tallymark.js';

const { CMS, createClass, h } = window;

const Preview = createClass({
  componentDidMount() {
    this.marks = attach(this.article, { mode: 'editor', panel: this.list, published: this.date(), writing: false });
  },

  // The text is followed by itself; only of the date Tallymark has to be told.
  componentDidUpdate({ entry }) {
    if (entry.getIn(['data', 'date']) !== this.date()) this.marks.recheck(this.date()).catch(() => {});
  },

  componentWillUnmount() {
    this.marks.detach();
  },

  date() {
    return this.props.entry.getIn(['data', 'date']) || null;
  },

  render() {
    return h(
      'div',
      { className: 'columns' },
      h(
        'article',
        { ref: (element) => (this.article = element ?? this.article) },
        h('h1', {}, this.props.entry.getIn(['data', 'title'])),
        this.props.widgetFor('body'),
      ),
      h('aside', { ref: (element) => (this.list = element ?? this.list), 'aria-label': 'Figures' }),
    );
  },
});

CMS.registerPreviewStyle('preview.css');
CMS.registerPreviewTemplate('articles', Preview);
CMS.init();
