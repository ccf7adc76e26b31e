package sideline.page.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.fact.Careers;
import sideline.page.graph.Row;
import sideline.page.graph.Seed;
import sideline.page.graph.Stage;
import sideline.page.graph.StageQuery;
import sideline.page.graph.Stages;
import sideline.page.link.LinkData.Relationship;
import sideline.page.link.LinkData.Step;
import sideline.page.link.LinkData.Way;
import sideline.page.origin.Source;
import sideline.page.origin.Sources;
import sideline.page.share.Brief;
import sideline.page.timeline.Timeline;

/** The answer page: what its templates show, in their order. */
public final class LinkView implements Brief {

    private static final int SHOWN = 5;

    private final LinkQuery query;
    private final Relationship answer;
    private final Sources sources = new Sources();
    private final List<Told> ways;
    private final List<Dispute> disputes;
    private final Timeline timeline;

    LinkView(LinkQuery query, LinkData data, Careers careers) {
        this.query = query;
        this.answer = data.relationship();
        this.ways = answer.ways().stream().map(this::told).toList();
        this.disputes = Dispute.among(careers, sources);
        this.timeline = Evidence.timeline(answer, careers);
    }

    private Told told(Way way) {
        var cited =
                way.steps().stream().map(Step::sources).flatMap(List::stream).toList();
        return new Told(way, sources.cite(cited));
    }

    Entity from() {
        return answer.from();
    }

    Entity to() {
        return answer.to();
    }

    /** {@code Cam Akers and Kevin O'Connell}. */
    String title() {
        return from().name() + " and " + to().name();
    }

    /** The strongest way in one sentence, or that there is none. */
    String headline() {
        return answer.sentence();
    }

    String path() {
        return bare() + query.queryString();
    }

    String bare() {
        return "/link/" + from().key() + "/" + to().key();
    }

    /** The same question from the other end. */
    String turned() {
        return "/link/" + to().key() + "/" + from().key() + query.queryString();
    }

    /** {@code 2 ways}, {@code 3 chains of 3 steps}, {@code no link}. */
    String count() {
        var number = ways.size();
        if (number == 0) {
            return "no link";
        }
        var steps = answer.ways().get(0).steps().size();
        if (steps > 1) {
            return number == 1 ? "a chain of " + steps + " steps" : number + " chains of " + steps + " steps";
        }
        return number == 1 ? "1 way" : number + " ways";
    }

    List<Told> shown() {
        return ways.subList(0, Math.min(SHOWN, ways.size()));
    }

    List<Told> more() {
        return ways.subList(shown().size(), ways.size());
    }

    boolean isNone() {
        return ways.isEmpty();
    }

    boolean isChain() {
        return !ways.isEmpty() && answer.ways().get(0).isChain();
    }

    List<LinkData.NearMiss> nearMisses() {
        return answer.nearMisses();
    }

    List<Row> rows() {
        return shown().stream()
                .flatMap(told -> told.way().steps().stream().map(step -> row(step)))
                .distinct()
                .toList();
    }

    private Row row(Step step) {
        return Rows.of(step, sources.cite(step.sources()));
    }

    /** What the picture of the answer grows from: the ways that are shown. */
    Seed seed() {
        var ways = shown().stream()
                .map(told -> new Seed.Way(told.way().steps().stream()
                        .map(step -> new Seed.Hop(step.team(), row(step)))
                        .toList()))
                .toList();
        return new Seed(List.of(from(), to()), ways);
    }

    /** The other views of the answer. */
    List<Stage.Tab> tabs() {
        return Stages.tabs(StageQuery.PLAIN, path(), "Evidence");
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }

    @Override
    public List<Point> points() {
        return ways.stream()
                .map(told -> new Point(told.kind().line(), told.sentence()))
                .toList();
    }

    @Override
    public List<String> publishers() {
        return origins().stream().map(Source::publisher).distinct().toList();
    }

    List<Dispute> disputes() {
        return disputes;
    }

    Sources sources() {
        return sources;
    }

    /** What the answer does not tell, a sentence each. */
    List<String> gaps() {
        return answer.completeness().reasons().stream().map(Gaps::sentence).toList();
    }

    int maxSteps() {
        return answer.maxSteps();
    }

    String day() {
        return query.day();
    }

    String asOf() {
        return query.asOf() == null ? "" : query.asOf().toString();
    }

    boolean isPlain() {
        return query.isPlain();
    }

    List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choice(kind.name(), kind.label(), query.kinds().contains(kind.name())))
                .toList();
    }

    List<Choice> steps() {
        return IntStream.rangeClosed(1, LinkQuery.MOST_STEPS)
                .mapToObj(steps -> new Choice(
                        String.valueOf(steps),
                        steps == 1 ? "direct links only" : "up to " + steps + " steps",
                        steps == query.steps()))
                .toList();
    }

    /** The sources of an answer, for its other forms. */
    List<Source> origins() {
        return sources.all().stream().map(Sources.Numbered::source).toList();
    }

    /** Something to choose in a form. */
    record Choice(String value, String label, boolean isChosen) {}
}
