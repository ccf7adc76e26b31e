/** Graphs as files: tables, GraphML, GEXF, JSON. */
@NullMarked
package sideline.page.export.format;

import org.jspecify.annotations.NullMarked;
