package sideline.ingest.nflverse.human;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Place;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Position;
import sideline.ingest.kind.KnownGraph.KnownPerson;
import sideline.ingest.nflverse.file.Published;

/** Somebody, gathered from all the rows that speak of him. */
public final class Human {

    private @Nullable String id;
    private @Nullable String wantedId;
    private @Nullable Place place;
    private String name;
    private final Set<String> names = new LinkedHashSet<>();
    private boolean player;
    private boolean coach;
    private @Nullable LocalDate birthDate;
    private final HumanIds ids;
    private Published.@Nullable Player row;
    private @Nullable Position position;
    private final Set<Position> positions = EnumSet.noneOf(Position.class);
    private final Set<String> colleges = new LinkedHashSet<>(2);
    private final List<Published.Pick> drafts = new ArrayList<>(1);
    private @Nullable String college;
    private int firstSeason = Integer.MAX_VALUE;
    private int lastSeason = Integer.MIN_VALUE;
    private final Set<String> sources = new TreeSet<>();

    /** A man of whom the name alone is known. */
    public Human(String name) {
        this(name, new HumanIds());
    }

    private Human(String name, HumanIds ids) {
        this.name = requireNonNull(name);
        this.ids = ids;
        names.add(name);
    }

    /** Somebody whom the graph knows already. */
    static Human known(KnownPerson person) {
        var human = new Human(person.name(), new HumanIds(person));
        human.id = person.id();
        human.names.addAll(person.names());
        human.player = person.player();
        human.coach = person.coach();
        human.birthDate = person.birthDate();
        if (person.position() != null) {
            human.positions.add(person.position());
        }
        if (person.college() != null) {
            human.colleges.add(person.college());
        }
        human.firstSeason = person.firstSeason() == null ? Integer.MAX_VALUE : person.firstSeason();
        human.lastSeason = person.lastSeason() == null ? Integer.MIN_VALUE : person.lastSeason();
        return human;
    }

    /** His id; everyone has one when all files have been read. */
    public String id() {
        return requireNonNull(id, "no id has been given yet");
    }

    /** Whether he has an id already. */
    public boolean hasId() {
        return id != null;
    }

    void giveId(String id) {
        this.id = requireNonNull(id);
    }

    @Nullable
    String wantedId() {
        return wantedId;
    }

    /** Notes the id that the sources give him, which another may bear. */
    public void wantId(String id) {
        wantedId = id;
    }

    /** The name he is shown by. */
    public String name() {
        return name;
    }

    /** Makes another spelling the one in use. */
    public void rename(String other) {
        name = other;
        names.add(other);
    }

    /** Becomes somebody whom the graph has as a coach. */
    void become(Human known) {
        id = known.id();
        coach = true;
        names.addAll(known.names);
        ids.become(known.ids);
        learnBirthDate(known.birthDate);
        firstSeason = Math.min(firstSeason, known.firstSeason);
    }

    /** Every spelling of his name that was met. */
    public Set<String> names() {
        return names;
    }

    /** Whether he ever played. */
    public boolean isPlayer() {
        return player;
    }

    /** Whether he was ever on a staff. */
    public boolean isCoach() {
        return coach;
    }

    /** The day of his birth; null where not known. */
    public @Nullable LocalDate birthDate() {
        return birthDate;
    }

    @Nullable
    String gsisId() {
        return ids.gsisId();
    }

    /** His id at Pro-Football-Reference; null where not known. */
    public @Nullable String pfrPlayerId() {
        return ids.pfrPlayerId();
    }

    /** What data sets call him. */
    HumanIds ids() {
        return ids;
    }

    @Nullable
    Position position() {
        return position;
    }

    @Nullable
    String college() {
        return college;
    }

    /** Every position that a row gives him. */
    public Set<Position> positions() {
        return positions;
    }

    /** Every college, or list of them, that a row gives him. */
    public Set<String> colleges() {
        return colleges;
    }

    /** The picks that he was chosen with, as far as that is decided. */
    List<Published.Pick> drafts() {
        return drafts;
    }

    /** The first row that speaks of him in this import; null when none does. */
    @Nullable
    Place place() {
        return place;
    }

    /** The first season of his career that the list of players has; null when it has none. */
    @Nullable
    Integer rookieSeason() {
        return row == null ? null : row.rookieSeason();
    }

    /** The season in which he is first met; {@link Integer#MAX_VALUE} before that. */
    public int firstSeason() {
        return firstSeason;
    }

    /** The season in which he is last met as a player; {@link Integer#MIN_VALUE} before that. */
    public int lastSeason() {
        return lastSeason;
    }

    /** What players.csv says of him; it decides how he is called. */
    void describe(Published.Player row, String source) {
        this.row = row;
        player = true;
        name = row.name();
        names.add(name);
        birthDate = row.birthDate() == null ? birthDate : row.birthDate();
        ids.others().addAll(row.otherIds());
        position = row.position();
        college = row.college() == null ? college : row.college();
        attend(position, college);
        meet(row.place(), row.rookieSeason(), source);
        lastSeason = row.lastSeason() == null ? lastSeason : Math.max(lastSeason, row.lastSeason());
    }

    /**
     * Notes that he is a player, with what a row says of him where nothing better is known.
     *
     * @return whether the spelling is new
     */
    public boolean play(
            Place place,
            int season,
            String source,
            String spelling,
            @Nullable Position position,
            @Nullable String college) {
        player = true;
        this.position = this.position == null ? position : this.position;
        this.college = this.college == null ? college : this.college;
        attend(position, college);
        if (row == null || place == null) {
            meet(place, season, source);
        }
        firstSeason = Math.min(firstSeason, season);
        lastSeason = Math.max(lastSeason, season);
        return names.add(spelling);
    }

    /** Notes that he is a coach. */
    public void lead(Place place, int season, String source, String spelling) {
        coach = true;
        names.add(spelling);
        if (sources.isEmpty()) {
            sources.add(source);
        }
        this.place = this.place == null ? place : this.place;
        firstSeason = Math.min(firstSeason, season);
    }

    private void attend(@Nullable Position position, @Nullable String college) {
        if (position != null) {
            positions.add(position);
        }
        if (college != null) {
            colleges.add(college);
        }
    }

    /** Takes the day of his birth, unless one is known. */
    public void learnBirthDate(@Nullable LocalDate date) {
        birthDate = birthDate == null ? date : birthDate;
    }

    private void meet(Place place, @Nullable Integer season, String source) {
        this.place = this.place == null ? place : this.place;
        if (season != null) {
            firstSeason = Math.min(firstSeason, season);
        }
        // Who is described by players.csv rests on it; anyone else on the first file that names him.
        if (row != null || sources.isEmpty()) {
            sources.add(source);
        }
    }

    /** What is stated of him, once he has an id. */
    public Fact.Person fact() {
        var spellings =
                names.stream().filter(other -> !other.equals(name)).sorted().toList();
        return new Fact.Person(
                requireNonNull(place),
                id(),
                name,
                spellings,
                player,
                coach,
                birthDate,
                position,
                row == null ? null : row.positionGroup(),
                college,
                row == null ? null : row.heightInches(),
                row == null ? null : row.weightPounds(),
                row == null ? null : row.rookieSeason(),
                row == null ? null : row.lastSeason(),
                ids.gsisId(),
                ids.pfrPlayerId(),
                ids.pfrCoachId(),
                ids.espnId(),
                List.copyOf(ids.others()),
                List.copyOf(sources));
    }
}
