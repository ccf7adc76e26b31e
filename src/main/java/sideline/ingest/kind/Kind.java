package sideline.ingest.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.ingest.league.League;

/**
 * A kind of node or link that files state, and how it is made of their rows. A link's id is made of the ids of what it
 * links, parted by dots, so that the same fact is the same link whichever file it comes from; a second link between the
 * same ends may get a number: {@code cam-akers.rams-2023.2}.
 */
public final class Kind {

    /** The label that marks what has to be derived again. */
    static final String STALE = "Stale";

    private static final Pattern BRACE = Pattern.compile("[{}]");

    private final String step;
    private final String type;
    private final @Nullable End from;
    private final @Nullable End to;
    private final Function<League, Stream<Map<String, Object>>> rows;
    private String id;
    private boolean numbered;
    private boolean statedWhole;
    private Set<String> properties = Set.of();
    private Set<String> growing = Set.of();
    private Set<String> labels = Set.of();
    private Map<String, Object> defaults = Map.of();
    private Set<Marked> marked = Set.of();
    private @Nullable String others;
    private boolean isBesideNew;
    private @Nullable String former;

    /**
     * An end of a link.
     *
     * @param label the label that owns the constraint on the id
     * @param property the property of a row that has the id
     */
    public record End(String label, String property) {}

    /** What is marked to be derived again in the transaction that changes something. */
    enum Marked {
        SELF,
        FROM,
        TO
    }

    private Kind(
            String step,
            String type,
            @Nullable End from,
            @Nullable End to,
            String id,
            Function<League, Stream<Map<String, Object>>> rows) {
        this.step = step;
        this.type = type;
        this.from = from;
        this.to = to;
        this.id = id;
        this.rows = rows;
    }

    /** Nodes with a label, counted as {@code step}; each row has an {@code id}. */
    static Kind node(String step, String label, Function<League, Stream<Map<String, Object>>> rows) {
        return new Kind(step, label, null, null, "{id}", rows);
    }

    /** Links of a type, counted as {@code step}. */
    static Kind link(String step, String type, End from, End to, Function<League, Stream<Map<String, Object>>> rows) {
        return new Kind(step, type, from, to, "{" + from.property() + "}.{" + to.property() + "}", rows);
    }

    /** The properties that are recorded, parted by blanks. */
    Kind with(String names) {
        properties = Set.of(names.split(" "));
        return this;
    }

    /** Those of them that are lists which only grow. */
    Kind growing(String names) {
        growing = Set.of(names.split(" "));
        return this;
    }

    /** Labels that only some nodes of the kind have. */
    Kind labelled(String names) {
        labels = Set.of(names.split(" "));
        return this;
    }

    /** Properties that one gets where neither the files nor the graph have them. */
    Kind unlessKnown(Map<String, Object> values) {
        defaults = Map.copyOf(values);
        return this;
    }

    /** The id, with properties of the row in braces, where it is another than the ids of both ends. */
    Kind identified(String template) {
        id = template;
        return this;
    }

    /** Tells rows of one id apart by a number. */
    Kind numberedFromTheSecond() {
        numbered = true;
        return this;
    }

    /** Of one of the kind each import says all that is to be known. */
    Kind statedWhole() {
        statedWhole = true;
        return this;
    }

    Kind marking(Marked... ones) {
        marked = Set.of(ones);
        return this;
    }

    /** Runs a file of {@code cypher/write} beside every write and deletion, which marks others. */
    Kind markingOthers(String file) {
        others = file;
        return this;
    }

    /** Runs a file like that beside what is recorded for the first time as well, on which nothing can hang yet. */
    Kind markingOthersOfNew(String file) {
        isBesideNew = true;
        return markingOthers(file);
    }

    /** Runs a file of {@code cypher/write} before every write, which deletes what a new one replaces. */
    Kind replacing(String file) {
        former = file;
        return this;
    }

    /** What its step of an import is called. */
    public String step() {
        return step;
    }

    /** The label or the relationship type. */
    public String type() {
        return type;
    }

    /** The properties that its facts state. */
    public Set<String> properties() {
        return properties;
    }

    Set<String> growing() {
        return growing;
    }

    Set<String> labels() {
        return labels;
    }

    Map<String, Object> defaults() {
        return defaults;
    }

    /** The files of {@code cypher/write} that run in the transaction of a write, before it. */
    public List<String> before() {
        return Stream.of(former, others).filter(file -> file != null).toList();
    }

    /** Those of them that are needed where all that is written is recorded for the first time. */
    List<String> besideNew() {
        return isBesideNew ? others() : List.of();
    }

    /** Those of them that run in the transaction of a deletion as well. */
    public List<String> others() {
        return Stream.ofNullable(others).toList();
    }

    /** Where its links begin; null for nodes. */
    @Nullable
    public End from() {
        return from;
    }

    @Nullable
    End to() {
        return to;
    }

    /** Whether its facts are nodes. */
    public boolean isNode() {
        return from == null;
    }

    /** The labels that mark one of the places where something changes; empty when it is not marked. */
    List<String> marks(Marked one) {
        return marked.contains(one) ? List.of(STALE) : List.of();
    }

    boolean isStatedWhole() {
        return statedWhole;
    }

    /** Whether it has sources, without which it goes. */
    public boolean hasSources() {
        return properties.contains(Entry.SOURCES);
    }

    /** Under what name the dataset counts it: {@code teamSeasons}, {@code onRoster}. */
    String counted() {
        return counted(isNode() ? step : type);
    }

    static String counted(String name) {
        return Pattern.compile("[-_](.)")
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** The text of a Cypher file for this kind: with its type and the labels of its ends in the places of theirs. */
    String in(String cypher) {
        var text = from == null || to == null
                ? cypher
                : cypher.replace("FROM", from.label()).replace("TO", to.label());
        // Types may have "TO" in them.
        return text.replace("KIND", type);
    }

    /** Everything of the kind that a league states. */
    public List<Entry> entries(League league) {
        var template = List.of(BRACE.split(id, -1));
        var given = new HashMap<String, Integer>();
        var entries = new ArrayList<Entry>();
        rows.apply(league).forEach(row -> {
            var stem = stem(template, row);
            var number = numbered ? given.merge(stem, 1, Integer::sum) : 1;
            entries.add(Entry.of(this, number == 1 ? stem : stem + "." + number, row));
        });
        return entries;
    }

    private static String stem(List<String> template, Map<String, Object> row) {
        var stem = new StringBuilder();
        for (var at = 0; at < template.size(); at++) {
            // Every second part of it is the name of a property, which braces were around.
            stem.append(at % 2 == 0 ? template.get(at) : String.valueOf(row.get(template.get(at))));
        }
        return stem.toString();
    }
}
