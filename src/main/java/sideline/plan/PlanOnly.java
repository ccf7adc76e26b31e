package sideline.plan;

/** In the context of an operation whose statements are only to be planned by the database; its answer means nothing. */
public record PlanOnly() {}
