package sideline.ingest.nflverse;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Fact;
import sideline.ingest.KnownGraph.KnownPerson;
import sideline.ingest.Place;
import sideline.ingest.Position;

/** Somebody, gathered from all the rows that speak of him. */
final class Human {

    private @Nullable String id;
    private @Nullable String wantedId;
    private @Nullable Place place;
    private String name;
    private final Set<String> names = new LinkedHashSet<>();
    private boolean player;
    private boolean coach;
    private @Nullable LocalDate birthDate;
    private @Nullable String gsisId;
    private @Nullable String pfrPlayerId;
    private @Nullable String pfrCoachId;
    private @Nullable String espnId;
    private Published.@Nullable Player row;
    private @Nullable Position position;
    private @Nullable String college;
    private int firstSeason = Integer.MAX_VALUE;
    private int lastSeason = Integer.MIN_VALUE;
    private final Set<String> otherIds = new TreeSet<>();
    private final Set<String> sources = new TreeSet<>();

    Human(String name) {
        this.name = requireNonNull(name);
        names.add(name);
    }

    /** Somebody whom the graph knows already. */
    static Human known(KnownPerson person) {
        var human = new Human(person.name());
        human.id = person.id();
        human.names.addAll(person.names());
        human.player = person.player();
        human.coach = person.coach();
        human.birthDate = person.birthDate();
        human.gsisId = person.gsisId();
        human.pfrPlayerId = person.pfrPlayerId();
        human.pfrCoachId = person.pfrCoachId();
        human.espnId = person.espnId();
        human.otherIds.addAll(person.otherIds());
        return human;
    }

    /** His id; everyone has one when all files have been read. */
    String id() {
        return requireNonNull(id, "no id has been given yet");
    }

    boolean hasId() {
        return id != null;
    }

    void giveId(String id) {
        this.id = requireNonNull(id);
    }

    @Nullable
    String wantedId() {
        return wantedId;
    }

    void wantId(String id) {
        wantedId = id;
    }

    String name() {
        return name;
    }

    /** Makes another spelling the one in use. */
    void rename(String other) {
        name = other;
        names.add(other);
    }

    /** Becomes somebody whom the graph has as a coach. */
    void become(Human known) {
        id = known.id();
        coach = true;
        names.addAll(known.names);
        otherIds.addAll(known.otherIds);
        pfrCoachId = pfrCoachId == null ? known.pfrCoachId : pfrCoachId;
        learnBirthDate(known.birthDate);
        firstSeason = Math.min(firstSeason, known.firstSeason);
    }

    Set<String> names() {
        return names;
    }

    boolean isPlayer() {
        return player;
    }

    boolean isCoach() {
        return coach;
    }

    @Nullable
    LocalDate birthDate() {
        return birthDate;
    }

    @Nullable
    String gsisId() {
        return gsisId;
    }

    @Nullable
    String pfrPlayerId() {
        return pfrPlayerId;
    }

    @Nullable
    Position position() {
        return position;
    }

    @Nullable
    String college() {
        return college;
    }

    /** The season in which he is first met; {@link Integer#MAX_VALUE} before that. */
    int firstSeason() {
        return firstSeason;
    }

    /** The season in which he is last met as a player; {@link Integer#MIN_VALUE} before that. */
    int lastSeason() {
        return lastSeason;
    }

    /** Whether any row of this import speaks of him. */
    boolean isMet() {
        return place != null;
    }

    /** What players.csv says of him; it decides how he is called. */
    void describe(Published.Player row, String source) {
        this.row = row;
        player = true;
        name = row.name();
        names.add(name);
        gsisId = row.gsisId();
        birthDate = row.birthDate() == null ? birthDate : row.birthDate();
        pfrPlayerId = row.pfrId() == null ? pfrPlayerId : row.pfrId();
        espnId = row.espnId() == null ? espnId : row.espnId();
        otherIds.addAll(row.otherIds());
        position = row.position();
        college = row.college() == null ? college : row.college();
        meet(row.place(), row.rookieSeason(), source);
        lastSeason = row.lastSeason() == null ? lastSeason : Math.max(lastSeason, row.lastSeason());
    }

    /**
     * Notes that he is a player, with what a row says of him where nothing better is known.
     *
     * @return whether the spelling is new
     */
    boolean play(
            Place place,
            int season,
            String source,
            String spelling,
            @Nullable Position position,
            @Nullable String college) {
        player = true;
        this.position = this.position == null ? position : this.position;
        this.college = this.college == null ? college : this.college;
        if (row == null || !isMet()) {
            meet(place, season, source);
        }
        firstSeason = Math.min(firstSeason, season);
        lastSeason = Math.max(lastSeason, season);
        return names.add(spelling);
    }

    /** Notes that he is a coach. */
    void lead(Place place, int season, String source, String spelling) {
        coach = true;
        names.add(spelling);
        if (sources.isEmpty()) {
            sources.add(source);
        }
        this.place = this.place == null ? place : this.place;
        firstSeason = Math.min(firstSeason, season);
    }

    /** Takes an id where he has none; says whether it is new. */
    boolean learnGsisId(@Nullable String id) {
        var isNew = gsisId == null && id != null;
        gsisId = isNew ? id : gsisId;
        return isNew;
    }

    /** Takes an id where he has none; says whether it is new. */
    boolean learnPfrPlayerId(@Nullable String id) {
        var isNew = pfrPlayerId == null && id != null;
        pfrPlayerId = isNew ? id : pfrPlayerId;
        return isNew;
    }

    /** Ids of further data sets, each after the name of its set. */
    Set<String> otherIds() {
        return otherIds;
    }

    void learnBirthDate(@Nullable LocalDate date) {
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
    Fact.Person fact() {
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
                gsisId,
                pfrPlayerId,
                pfrCoachId,
                espnId,
                List.copyOf(otherIds),
                List.copyOf(sources));
    }
}
