package sideline.page.graph;

import sideline.page.ask.Entity;
import sideline.page.fact.AsOf;
import sideline.page.origin.Sources;

/** The page of one person's or franchise's links: what its template shows. */
record GraphView(Entity entity, AsOf asOf, Stage stage, Sources sources) {}
