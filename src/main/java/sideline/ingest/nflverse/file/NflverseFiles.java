package sideline.ingest.nflverse.file;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import sideline.ingest.files.Checksum;
import sideline.ingest.files.FileRefusedException;
import sideline.ingest.files.PublishedFile;
import sideline.ingest.files.PublishedFiles;

/** The files of nflverse at one place, in the order in which they are taken; each is read once. */
public final class NflverseFiles {

    static final String PLAYERS = "players/players";
    static final String PICKS = "draft_picks/draft_picks";
    static final String GAMES = "schedules/games";
    static final String TRADES = "trades/trades";

    private static final List<String> PARTS =
            List.of("players", "weekly_rosters", "rosters", "snap_counts", "draft_picks", "schedules", "trades");
    private static final int FIRST_WEEKLY_ROSTERS = 2002;
    private static final int FIRST_SNAP_COUNTS = 2012;

    // A place that refuses so many files is not there, and each of the others would be waited for as long.
    private static final int MOST_REFUSED_IN_A_ROW = 3;

    private final PublishedFiles place;
    private final int firstSeason;
    private final FutureTask<Map<String, Found>> reading = new FutureTask<>(this::readAll);
    private final Map<String, Found> found = new LinkedHashMap<>();
    private int refusedInARow;
    private int refusals;

    /** A file, or why it is refused. */
    public record Found(
            @Nullable PublishedFile file, @Nullable FileRefusedException refusal) {}

    /** The files of {@code place}, those of seasons before {@code firstSeason} left out. */
    public NflverseFiles(PublishedFiles place, int firstSeason) {
        this.place = place;
        this.firstSeason = firstSeason;
    }

    /** Where the files are, as the operator gave it. */
    public String place() {
        return place.place();
    }

    /** Reads all of them, if nobody else does; what fails with one fails with all who wait for them. */
    public Map<String, Found> all() {
        reading.run();
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the files were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the files could not be read: " + e.getCause(), e);
        }
    }

    private Map<String, Found> readAll() {
        read(PLAYERS);
        for (var season = firstSeason; season <= lastSeason(); season++) {
            readRosters(season);
        }
        read(PICKS);
        read(GAMES);
        read(TRADES);
        return found;
    }

    private static int lastSeason() {
        return LocalDate.now(ZoneOffset.UTC).getYear() + 1;
    }

    /** Where rosters are known by week, neither the season's roster nor who played adds anything. */
    private void readRosters(int season) {
        var weekly = season >= FIRST_WEEKLY_ROSTERS && read("weekly_rosters/roster_weekly_" + season);
        if (!weekly) {
            read("rosters/roster_" + season);
            if (season >= FIRST_SNAP_COUNTS) {
                read("snap_counts/snap_counts_" + season);
            }
        }
    }

    private boolean read(String path) {
        if (refusedInARow == MOST_REFUSED_IN_A_ROW) {
            return true;
        }
        try {
            var file = place.read(path);
            if (file != null) {
                found.put(path, new Found(file, null));
            }
            refusedInARow = 0;
            return file != null;
        } catch (FileRefusedException e) {
            found.put(path, new Found(null, e));
            refusedInARow++;
            refusals++;
            return true;
        }
    }

    /** Whether a file that is there was refused. */
    public boolean refused() {
        return refusals > 0;
    }

    /**
     * What tells this state of the files from any other: when the place says that each part was published, where it says
     * so, otherwise what is in the files; empty when one of them is refused or none is there.
     */
    public String fingerprint(String decidedBy) {
        var parts = new ArrayList<String>(List.of(decidedBy));
        for (var part : PARTS) {
            var published = place.timestamp(part + "/timestamp");
            if (published != null) {
                parts.add(part + " " + published);
            }
        }
        return parts.size() == PARTS.size() + 1
                ? Checksum.of(String.join("\n", parts))
                : fingerprintOfContent(decidedBy);
    }

    private String fingerprintOfContent(String decidedBy) {
        var parts = new ArrayList<String>(List.of(decidedBy));
        for (var entry : all().entrySet()) {
            var file = entry.getValue().file();
            if (file == null) {
                return "";
            }
            parts.add(entry.getKey() + " " + file.checksum());
        }
        return parts.size() == 1 ? "" : Checksum.of(String.join("\n", parts));
    }
}
