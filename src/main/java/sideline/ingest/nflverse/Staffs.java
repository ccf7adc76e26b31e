package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sideline.graph.NameKey;
import sideline.ingest.Fact;
import sideline.ingest.Findings;
import sideline.ingest.Problem;
import sideline.ingest.Span;

/** Who was on whose staff in which role, by lists that know the season and no weeks. */
final class Staffs {

    private final Coaches coaches;
    private final StaffRoles roles;
    private final Findings findings;
    private final Map<String, Held> held = new LinkedHashMap<>();

    /** A role that somebody had. */
    private record Held(Published.Staff row, Human coach, StaffRoles.StaffRole role, String source) {}

    Staffs(Coaches coaches, StaffRoles roles, Findings findings) {
        this.coaches = coaches;
        this.roles = roles;
        this.findings = findings;
    }

    /** Takes a row; the same man in the same role a second time is reported and left out. */
    void add(Published.Staff row, String source) {
        if (!roles.knows(row.role()) && roles.knows(row.coach())) {
            addSwapped(row, source);
            return;
        }
        var role = roles.of(row.role());
        if (role.roleClass() == null) {
            findings.refuse(
                    Problem.at(row.place(), "role", "'" + row.role() + "' is no coach's role; the row is left out"));
            return;
        }
        var coach = coaches.of(row.coach(), row.season(), row.team(), row.birthDate(), row.place(), source);
        var head = role.roleClass() == Fact.StaffStint.RoleClass.HEAD_COACH;
        var key = System.identityHashCode(coach) + " " + row.team() + " " + row.season() + " "
                + (head ? role.roleClass() : NameKey.of(row.role()));
        var first = held.putIfAbsent(key, new Held(row, coach, role, source));
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
    List<Fact.StaffStint> stints() {
        var stints = new ArrayList<Fact.StaffStint>();
        for (var one : held.values()) {
            var row = one.row();
            stints.add(new Fact.StaffStint(
                    row.place(),
                    one.coach().id(),
                    row.team(),
                    new Span(row.season(), row.season(), null, null),
                    row.role(),
                    requireNonNull(one.role().roleClass()),
                    one.role().unit(),
                    row.interim(),
                    List.of(one.source())));
        }
        return stints;
    }
}
