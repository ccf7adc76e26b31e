package sideline.plan;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import sideline.plan.field.FieldFile;

/**
 * The day of a root field as all files below it may use it.
 *
 * @param file turns the day into season, week and draft
 */
record PlainDay(PlainRows rows, FieldFile file) {

    /** The values by their names: those that the root field has found, or null without a day. */
    Map<String, Object> of(DataFetchingEnvironment environment) {
        Map<String, Object> inherited = environment.getLocalContext();
        if (inherited != null) {
            return inherited;
        }
        var ambient = new HashMap<String, Object>();
        ambient.put("asOfDate", environment.getArgument("asOf"));
        if (ambient.get("asOfDate") == null) {
            ambient.put("asOfSeason", null);
            ambient.put("asOfWeek", null);
            ambient.put("asOfDraft", null);
            return ambient;
        }
        var text = PlainRows.text(file.clauses().body()) + "\nRETURN "
                + PlainRows.text(file.clauses().returned());
        ambient.putAll(rows.run(text, Map.of("asOf", ambient.get("asOfDate"))).get(0));
        return ambient;
    }
}
