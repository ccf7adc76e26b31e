package sideline.ingest;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything that a league's files state, in the order of the files. */
public record League(
        String name,
        List<Fact.Source> sources,
        List<Fact.Team> teams,
        List<Fact.TeamName> teamNames,
        List<Fact.Week> weeks,
        List<Fact.Person> people,
        List<Fact.Draft> drafts,
        List<Fact.Pick> picks,
        List<Fact.RosterStint> rosterStints,
        List<Fact.StaffStint> staffStints,
        List<Fact.Trade> trades,
        List<Fact.TradeLeg> tradeLegs,
        List<Fact.Event> events,
        List<Fact.Claim> claims) {

    public League {
        sources = List.copyOf(sources);
        teams = List.copyOf(teams);
        teamNames = List.copyOf(teamNames);
        weeks = List.copyOf(weeks);
        people = List.copyOf(people);
        drafts = List.copyOf(drafts);
        picks = List.copyOf(picks);
        rosterStints = List.copyOf(rosterStints);
        staffStints = List.copyOf(staffStints);
        trades = List.copyOf(trades);
        tradeLegs = List.copyOf(tradeLegs);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
    }

    /** How many rows of the files it was read from. */
    long rows() {
        return Stream.of(
                        sources,
                        teams,
                        teamNames,
                        weeks,
                        people,
                        drafts,
                        picks,
                        rosterStints,
                        staffStints,
                        trades,
                        tradeLegs,
                        events,
                        claims)
                .mapToLong(List::size)
                .sum();
    }

    /** The league with other ids of people. */
    League withPeople(UnaryOperator<String> id) {
        return new League(
                name,
                sources,
                teams,
                teamNames,
                weeks,
                people.stream()
                        .map(person -> person.withId(id.apply(person.id())))
                        .toList(),
                drafts.stream()
                        .map(draft -> draft.withPlayer(id.apply(draft.player())))
                        .toList(),
                picks,
                rosterStints.stream()
                        .map(stint -> stint.withPlayer(id.apply(stint.player())))
                        .toList(),
                staffStints.stream()
                        .map(stint -> stint.withCoach(id.apply(stint.coach())))
                        .toList(),
                trades,
                tradeLegs.stream().map(leg -> leg.withPerson(id)).toList(),
                events.stream().map(event -> event.withPeople(id)).toList(),
                claims.stream().map(claim -> claim.withPerson(id)).toList());
    }

    /** The id of the pick that a draft used, {@code 2020-52}. */
    static String pickId(Fact.Draft draft) {
        return pickId(draft.season(), draft.overall());
    }

    /** The id of a numbered pick, {@code 2020-52}. */
    public static String pickId(int season, int overall) {
        return season + "-" + overall;
    }

    /** The id of a franchise in a season, {@code rams-2020}. */
    public static String teamSeasonId(String team, int season) {
        return team + "-" + season;
    }
}
