package sideline.ingest;

import java.util.List;

/** Everything that a league's files state, in the order of the files. */
record League(
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

    League {
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

    /** The id of the pick that a draft used, {@code 2020-52}. */
    static String pickId(Fact.Draft draft) {
        return draft.season() + "-" + draft.overall();
    }

    /** The id of a franchise in a season, {@code rams-2020}. */
    static String teamSeasonId(String team, int season) {
        return team + "-" + season;
    }
}
