package sideline.page.connections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sideline.page.ask.Entity;
import sideline.page.connections.ConnectionsData.Edge;
import sideline.page.connections.ConnectionsData.Tie;
import sideline.page.fact.AsOf;
import sideline.page.origin.Sources;

/** The page of two clubs: what its templates show, in their order. */
final class ConnectionsView {

    private static final Map<String, String> TITLES = Map.of(
            "COACHED_BY", "Coach and player elsewhere",
            "WORKED_FOR", "Head coach and assistant elsewhere",
            "TEAMMATES", "Teammates elsewhere",
            "SAME_STAFF", "On one staff elsewhere",
            "SAME_TEAM", "With one club elsewhere");

    private final Entity one;
    private final Entity other;
    private final ConnectionsData data;
    private final AsOf on;
    private final boolean isFirstPage;
    private final Sources sources = new Sources();
    private final List<Tie> ties;

    ConnectionsView(Entity one, Entity other, ConnectionsData data, AsOf on, boolean isFirstPage) {
        this.one = one;
        this.other = other;
        this.data = data;
        this.on = on;
        this.isFirstPage = isFirstPage;
        this.ties = data.connections().edges().stream().map(Edge::node).toList();
    }

    /**
     * Ties of one sort.
     *
     * @param title what they have in common
     */
    record Group(String title, List<Tie> ties) {}

    Entity one() {
        return one;
    }

    Entity other() {
        return other;
    }

    String title() {
        return one.name() + " and " + other.name();
    }

    /** How many ties there are, in one sentence. */
    String headline() {
        if (ties.isEmpty()) {
            return "Nobody of either club has to do with the other, as far as the data knows.";
        }
        var club = ties.stream()
                .filter(tie -> !tie.isPair())
                .map(Tie::person)
                .distinct()
                .count();
        if (!isFirstPage || club == 0) {
            return count() + " between the people of the two clubs.";
        }
        return (club == 1 ? "One person has" : club + " people have")
                + " been with the other club, or were drafted or traded by it; " + count() + " in all.";
    }

    /** {@code 23 ties}, {@code 100 ties and more}. */
    String count() {
        return (ties.size() == 1 ? "1 tie" : ties.size() + " ties")
                + (data.connections().pageInfo().hasNextPage() ? " and more" : "");
    }

    /** The groups in the order in which they are told, without empty ones. */
    List<Group> groups() {
        var groups = new ArrayList<Group>();
        side(groups, one, other);
        side(groups, other, one);
        ties.stream()
                .filter(Tie::isPair)
                .collect(Collectors.groupingBy(Tie::kind, java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, pairs) -> groups.add(new Group(TITLES.getOrDefault(kind, kind), pairs)));
        return groups;
    }

    private void side(List<Group> groups, Entity club, Entity rival) {
        var of = "Of the " + club.name() + ": ";
        group(
                groups,
                of + "once with the " + rival.name(),
                club,
                tie -> tie.kind().startsWith("ON_"));
        group(
                groups,
                of + "drafted by the " + rival.name(),
                club,
                tie -> tie.kind().equals("DRAFTED_BY"));
        group(
                groups,
                of + "traded away by the " + rival.name(),
                club,
                tie -> tie.kind().equals("TRADED_TO"));
    }

    private void group(List<Group> groups, String title, Entity club, Predicate<Tie> sort) {
        var of = ties.stream()
                .filter(tie -> !tie.isPair() && tie.team().team().id().equals(club.id()))
                .filter(sort)
                .toList();
        if (!of.isEmpty()) {
            groups.add(new Group(title, of));
        }
    }

    /** How the two are linked in all. */
    String how(Tie tie) {
        return "/link/" + tie.person().key() + "/" + tie.with().key() + on.parameter("?");
    }

    Sources sources() {
        return sources;
    }

    AsOf on() {
        return on;
    }

    String bare() {
        return "/connections/" + one.key() + "/" + other.key();
    }

    String path() {
        return bare() + (on.day() == null ? "" : "?on=" + on.text());
    }

    String turned() {
        return "/connections/" + other.key() + "/" + one.key() + (on.day() == null ? "" : "?on=" + on.text());
    }

    /** The address of the next page; empty when there is none. */
    String next() {
        var page = data.connections().pageInfo();
        return page.hasNextPage() ? path() + (on.day() == null ? "?" : "&") + "after=" + page.endCursor() : "";
    }
}
