package sideline.page.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.ask.Kind;
import sideline.page.export.Calendar;
import sideline.page.export.Excerpt;
import sideline.page.export.format.LinkRow;
import sideline.page.export.format.Stretch;
import sideline.page.link.LinkData.Overlap;
import sideline.page.link.LinkData.Step;
import sideline.page.link.LinkData.Way;
import sideline.page.origin.Source;

/** The links of an answer as they are taken away: each season of a step is one, and so is each move. */
final class TakenLinks {

    private final Calendar calendar;

    private TakenLinks(Calendar calendar) {
        this.calendar = calendar;
    }

    static Excerpt of(LinkData data, String title, Calendar calendar) {
        var taken = new TakenLinks(calendar);
        var entities = new LinkedHashSet<Entity>();
        var links = new ArrayList<LinkRow>();
        data.relationship().ways().stream()
                .map(Way::steps)
                .flatMap(List::stream)
                .forEach(step -> {
                    entities.add(step.from());
                    entities.add(step.to());
                    links.addAll(taken.links(step));
                });
        return Excerpt.of(title, entities, links);
    }

    private List<LinkRow> links(Step step) {
        if (!step.overlaps().isEmpty()) {
            return step.overlaps().stream()
                    .map(overlap -> season(step, overlap))
                    .toList();
        }
        var day = step.event() == null ? step.date() : step.event().date();
        var when = day != null
                ? Calendar.day(day, "DAY")
                : step.kind().equals("DRAFTED_BY") && !step.seasons().isEmpty()
                        ? calendar.draft(step.seasons().get(0))
                        : Calendar.day(null, null);
        var seasons = step.seasons().stream().map(String::valueOf).collect(Collectors.joining("-"));
        return List.of(link(step, id(step, seasons), when, "", terms(step)));
    }

    private LinkRow season(Step step, Overlap overlap) {
        var when = calendar.stay(
                overlap.season(), overlap.firstWeek(), overlap.lastWeek(), "SAME_WEEK".equals(overlap.basis()));
        var roles = known(overlap.fromRole(), overlap.toRole());
        var place = (step.team() == null ? "" : step.team().key() + "-") + overlap.season();
        var id = Stream.of(place, roles.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), week(overlap))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
        var doubt = "SAME_SEASON".equals(overlap.basis()) ? "whether at the same time is not known" : null;
        return link(
                step,
                id(step, id),
                when,
                roles,
                known(step.to().isTeam() ? null : overlap.teamSeason().name(), doubt));
    }

    private static String week(Overlap overlap) {
        return overlap.firstWeek() == null ? "" : "w" + overlap.firstWeek();
    }

    private static String id(Step step, String rest) {
        return step.kind() + ":" + step.from().key() + "." + step.to().key() + (rest.isEmpty() ? "" : "." + rest);
    }

    private static LinkRow link(Step step, String id, Stretch when, String role, String terms) {
        return new LinkRow(
                id,
                Kind.valueOf(step.kind()),
                end(step.from()),
                end(step.to()),
                when,
                role,
                terms,
                Objects.requireNonNullElse(step.status(), ""),
                step.sources().stream().map(Source::id).map(Entity::key).collect(Collectors.joining(";")));
    }

    private static LinkRow.End end(Entity entity) {
        return new LinkRow.End(entity.id(), entity.name(), entity.type());
    }

    private static String terms(Step step) {
        return known(
                step.round() == null ? null : "round " + step.round(),
                step.overall() == null ? null : "pick " + step.overall(),
                step.tradedFrom() == null ? null : "from " + step.tradedFrom().name(),
                step.trade() == null ? null : "trade " + Entity.key(step.trade().id()),
                step.event() == null ? null : step.event().text());
    }

    private static String known(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
