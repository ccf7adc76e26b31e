package sideline.ingest.nflverse.coach;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sideline.ingest.Findings;
import sideline.ingest.csv.Problem;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Span;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.human.Human;
import sideline.names.NameKey;

/** Who was on whose staff in which role, by lists that know the season and no weeks. */
public final class Staffs {

    private final Coaches coaches;
    private final StaffRoles roles;
    private final Findings findings;
    private final List<Named> named = new ArrayList<>();
    private final Map<String, Held> held = new LinkedHashMap<>();

    /** A row that names a coach. */
    private record Named(Published.Staff row, String source) {}

    /** An office that somebody had, in the words of its row. */
    private record Held(Published.Staff row, Human coach, String words, StaffRoles.StaffRole role, String source) {

        boolean isHead() {
            return role.roleClass() == Fact.StaffStint.RoleClass.HEAD_COACH;
        }

        /** A mark on a row of several offices means that of the head coach. */
        boolean isInterim() {
            return words.equals(row.role()) ? row.interim() || StaffRoles.isInterim(words) : isHead();
        }
    }

    /** No row read yet; what can't be used is told to {@code findings}. */
    public Staffs(Coaches coaches, StaffRoles roles, Findings findings) {
        this.coaches = coaches;
        this.roles = roles;
        this.findings = findings;
    }

    /** Takes a row. */
    public void add(Published.Staff row, String source) {
        if (!roles.knows(row.role()) && roles.knows(row.coach())) {
            addSwapped(row, source);
            return;
        }
        if (roles.of(row.role()).roleClass() == null) {
            findings.refuse(
                    Problem.at(row.place(), "role", "'" + row.role() + "' is no coach's role; the row is left out"));
            return;
        }
        for (var office : roles.offices(row.role())) {
            var role = roles.of(office);
            coaches.note(row.coach(), row.season(), row.team(), requireNonNull(role.roleClass()), role.unit());
        }
        named.add(new Named(row, source));
    }

    /** Decides who is meant, once the list has been read. */
    public void settle() {
        for (var one : named) {
            var row = one.row();
            var coach = coaches.of(row.coach(), row.season(), row.team(), row.birthDate(), row.place(), one.source());
            roles.offices(row.role())
                    .forEach(office -> hold(new Held(row, coach, office, roles.of(office), one.source())));
        }
    }

    /** The same man in the same role a second time is reported and left out. */
    private void hold(Held office) {
        var row = office.row();
        var key = System.identityHashCode(office.coach()) + " " + row.team() + " " + row.season() + " "
                + (office.isHead() ? "" : NameKey.of(office.words()));
        var first = held.putIfAbsent(key, office);
        if (first != null) {
            findings.refuse(Problem.at(
                    row.place(),
                    "coach",
                    "'" + row.coach() + "' has the role already in line "
                            + first.row().place().line() + "; the row is left out"));
        }
    }

    /** Some lists have a name and a role in each other's column. */
    private void addSwapped(Published.Staff row, String source) {
        findings.refuse(Problem.at(
                row.place(),
                "role",
                "'" + row.role() + "' is no role and '" + row.coach()
                        + "' is one; they are taken the other way round"));
        add(
                new Published.Staff(
                        row.place(),
                        row.season(),
                        row.team(),
                        row.role(),
                        row.birthDate(),
                        row.coach(),
                        row.coarseClass(),
                        row.interim()),
                source);
    }

    /** Every role, once everyone has an id. */
    public List<Fact.StaffStint> stints() {
        var stints = new ArrayList<Fact.StaffStint>();
        for (var one : held.values()) {
            var row = one.row();
            stints.add(new Fact.StaffStint(
                    row.place(),
                    one.coach().id(),
                    row.team(),
                    new Span(row.season(), row.season(), null, null),
                    one.words(),
                    requireNonNull(one.role().roleClass()),
                    one.role().unit(),
                    one.isInterim(),
                    null,
                    List.of(one.source())));
        }
        return stints;
    }
}
