package sideline.page.link;

import sideline.page.graph.Stage;

/** An answer of which the links are shown as a picture, or as a table of all of them. */
record StagedView(LinkView answer, Stage stage) {}
