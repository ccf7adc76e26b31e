package sideline.page.tree;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sideline.page.ask.Entity;
import sideline.page.origin.Days;
import sideline.page.tree.TreeData.Branch;
import sideline.page.tree.TreeData.Tree;

/** The page of a coaching tree: what its templates show. */
final class TreeView {

    /** So many branches keep the page readable; tables have all. */
    private static final int MOST = 250;

    private final TreeQuery query;
    private final Tree tree;
    private final List<Branch> branches;
    private final List<Branch> shown;
    private final Years years;
    private final Map<String, List<Branch>> byParent;

    TreeView(TreeQuery query, TreeData data) {
        this.query = query;
        this.tree = data.coachingTree();
        this.branches = withTheWay(tree.branches());
        this.shown = branches.stream().limit(MOST).toList();
        this.years = Years.of(shown);
        this.byParent = shown.stream()
                .collect(Collectors.groupingBy(branch -> branch.under().key()));
    }

    /** Whether this is an answer and not only the way to one. */
    private boolean isMeant(Branch branch) {
        var side = query.side();
        return side == null || branch.offices().stream().anyMatch(office -> side.has(office.unit()));
    }

    /** Those who are meant, with those between them and the root. */
    private List<Branch> withTheWay(List<Branch> all) {
        var kept = new HashSet<String>();
        // Who is farther from the root comes later: from the end, whoever leads to somebody kept is kept.
        for (var i = all.size() - 1; i >= 0; i--) {
            var branch = all.get(i);
            if (isMeant(branch) || kept.contains(branch.coach().key())) {
                kept.add(branch.coach().key());
                kept.add(branch.under().key());
            }
        }
        return all.stream()
                .filter(branch -> kept.contains(branch.coach().key()))
                .toList();
    }

    Entity root() {
        return tree.root();
    }

    boolean isUp() {
        return query.isUp();
    }

    boolean isEmpty() {
        return branches.isEmpty();
    }

    String title() {
        return isUp() ? "For whom " + root().name() + " worked" : "The coaching tree of " + root().name();
    }

    /** The tree in one sentence. */
    String headline() {
        var meant = branches.stream().filter(this::isMeant).toList();
        var many = meant.size() == 1 ? "one coach" : meant.size() + " coaches";
        var side = query.side() == null ? "" : " on " + query.side().label().toLowerCase(Locale.ROOT);
        if (isEmpty()) {
            return isUp()
                    ? root().name() + " worked for no head coach whom the data knows."
                    : "Nobody whom the data knows worked for " + root().name() + " while he was a head coach.";
        }
        var heads = meant.stream().filter(Branch::isHeadCoach).count();
        if (isUp()) {
            return root().name() + " comes from " + many + side + ", through " + generations() + ".";
        }
        var led = query.isHeadCoaches() || heads == 0
                ? ""
                : ", and " + (heads == 1 ? "one of them became a head coach" : heads + " of them became head coaches");
        return many.substring(0, 1).toUpperCase(Locale.ROOT) + many.substring(1) + " came from the staffs of "
                + root().name() + side + led + ", within " + generations() + ".";
    }

    private String generations() {
        var deepest = branches.stream().mapToInt(Branch::generation).max().orElse(0);
        return deepest == 1 ? "one generation" : deepest + " generations";
    }

    /** Those directly at a coach of the tree. */
    List<Branch> at(Entity coach) {
        return byParent.getOrDefault(coach.key(), List.of());
    }

    /** How many branches are left out of the page. */
    int left() {
        return branches.size() - shown.size();
    }

    static String names(List<Entity> people) {
        return people.stream().map(Entity::name).collect(Collectors.joining(", "));
    }

    /** The branches that are shown, each followed by those at it. */
    List<Branch> inOrder() {
        return below(root()).toList();
    }

    private Stream<Branch> below(Entity coach) {
        return at(coach).stream().flatMap(branch -> Stream.concat(Stream.of(branch), below(branch.coach())));
    }

    List<Branch> branches() {
        return branches;
    }

    Years years() {
        return years;
    }

    List<Choice> sides() {
        return Arrays.stream(Side.values())
                .map(side -> new Choice(side.word(), side.label(), side == query.side()))
                .toList();
    }

    String bare() {
        return "/tree/" + root().key();
    }

    String path() {
        return bare() + query.queryString();
    }

    String turned() {
        return bare() + query.turned().queryString();
    }

    List<Choice> depths() {
        return IntStream.rangeClosed(1, TreeQuery.MOST)
                .mapToObj(depth -> new Choice(
                        String.valueOf(depth),
                        depth == 1 ? "1 generation" : depth + " generations",
                        depth == query.depth()))
                .toList();
    }

    boolean isHeadCoaches() {
        return query.isHeadCoaches();
    }

    String asOf() {
        return query.asOf() == null ? "" : query.asOf().toString();
    }

    String day() {
        return query.asOf() == null ? "" : Days.of(query.asOf());
    }

    /** Something to choose in a form. */
    record Choice(String value, String label, boolean isChosen) {}
}
