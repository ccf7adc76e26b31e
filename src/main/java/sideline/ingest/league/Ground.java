package sideline.ingest.league;

import java.util.Map;

/** What rows are checked against, and how messages speak of it: the other files of a league, or the graph. */
public enum Ground {
    /** The files of one league, which are right together or not at all. */
    FILES {
        @Override
        String missing(String file, String id) {
            var nowhere = file.equals(SidelineFormat.PICKS.name())
                    ? "neither in draft.csv nor in picks.csv"
                    : "not in " + file;
            return "'" + id + "' is " + nowhere;
        }

        @Override
        String unfit(String file, String id, String flag) {
            return "'" + id + "' is no " + flag + " in " + file + "; set " + flag + " to true there";
        }

        @Override
        String idle(String team, int season) {
            return "the " + team + " did not play in " + season + " by team_names.csv";
        }

        @Override
        String overlaps(Stated other) {
            return "the row overlaps line " + other.place().line() + "; correct the seasons or weeks of one";
        }
    },

    /** What is recorded, to which an editor adds. */
    GRAPH {
        @Override
        String missing(String file, String id) {
            return "there is no " + NOUNS.getOrDefault(file, "such thing") + " '" + id + "'";
        }

        @Override
        String unfit(String file, String id, String flag) {
            return "'" + id + "' is not known as a " + flag;
        }

        @Override
        String idle(String team, int season) {
            return "the " + team + " did not play in " + season;
        }

        @Override
        String overlaps(Stated other) {
            var span = other.span();
            var weeks = span.firstWeek() == null && span.lastWeek() == null
                    ? ""
                    : ", weeks " + (span.firstWeek() == null ? "?" : span.firstWeek()) + " to "
                            + (span.lastWeek() == null ? "?" : span.lastWeek());
            return "the stint overlaps one that is recorded, with the " + other.id("team") + " in " + span.firstSeason()
                    + weeks + "; correct or retract that first";
        }
    };

    private static final Map<String, String> NOUNS = Map.of(
            "people.csv", "person",
            "teams.csv", "team",
            "picks.csv", "draft pick",
            "trades.csv", "trade",
            "events.csv", "event",
            "sources.csv", "source");

    /** That a row of a file does not exist. */
    abstract String missing(String file, String id);

    /** That a row of a file is not of a kind, as a player. */
    abstract String unfit(String file, String id, String flag);

    /** That a franchise did not play in a season. */
    abstract String idle(String team, int season);

    /** That a stretch overlaps another. */
    abstract String overlaps(Stated other);
}
