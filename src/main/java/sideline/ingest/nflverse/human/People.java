package sideline.ingest.nflverse.human;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.kind.KnownGraph;
import sideline.names.NameKey;

/**
 * Tells whose row is whose. Ids decide; without one, name and birth date do; without that, a name that only one man of
 * those years had. Where none of them decides, the row is somebody new.
 */
public final class People {

    /** What stands before an id of the league that is not a man's first. */
    static final String GSIS = "gsis:";

    /** What stands before an id of Pro-Football-Reference. */
    static final String PFR = "pfr:";

    /** What stands before an id of ESPN. */
    static final String ESPN = "espn:";

    /** What stands before an id of the Elias Sports Bureau. */
    static final String ESB = "esb:";

    private static final Pattern DEFINITIVE = Pattern.compile("00-(?!0999)\\d{7}");

    private final IdentityFindings findings;
    private final Set<Human> all = new LinkedHashSet<>();
    private final Map<String, Human> byId = new HashMap<>();
    private final Map<String, Human> byGsisId = new HashMap<>();
    private final Map<String, Human> byFurtherId = new HashMap<>();
    private final Map<String, List<Human>> byName = new HashMap<>();
    private final Map<String, List<Human>> byBareName = new HashMap<>();
    private final Map<String, List<Human>> byNameWithoutAnd = new HashMap<>();

    /** Everybody of the graph; doubts are told to {@code findings}. */
    public People(KnownGraph known, Findings findings) {
        this.findings = new IdentityFindings(findings);
        for (var person : known.people()) {
            var human = Human.known(person);
            byId.put(person.id(), human);
            add(human);
        }
    }

    /** Everyone whom this import speaks of. */
    public List<Human> met() {
        return all.stream().filter(human -> human.place() != null).toList();
    }

    /** The ids that somebody has already. */
    public Set<String> takenIds() {
        return Set.copyOf(byId.keySet());
    }

    /** The one who bears an id; null where nobody does. */
    @Nullable
    public Human byId(String id) {
        return byId.get(id);
    }

    /** The one who bears the league's own id; null where nobody does. */
    @Nullable
    public Human byGsisId(String id) {
        return byGsisId.get(id);
    }

    /** Whose a further id is, such as {@code pfr:AkerCa00}; null when nobody has it. */
    @Nullable
    Human byFurtherId(String id) {
        return byFurtherId.get(id);
    }

    /** Whom a row without ids was found to mean when it was read before; null when it was not. */
    @Nullable
    Human byRow(String id) {
        return byFurtherId.get(id);
    }

    /** Everyone who is known by a spelling of a name, with or without a generation at its end. */
    public List<Human> alike(String name) {
        return List.copyOf(byBareName.getOrDefault(Likeness.bare(name), List.of()));
    }

    /** Everyone who is known by a spelling of a name that once lost the letters "and". */
    List<Human> namedWithoutAnd(String name) {
        return byNameWithoutAnd.getOrDefault(NameKey.of(name), List.of());
    }

    /** Everyone who is known by a spelling of a name. */
    public List<Human> named(String name) {
        return byName.getOrDefault(NameKey.of(name), List.of());
    }

    /**
     * Whom a row means that no id speaks for. What was decided stays on him as an id of the row, so that the same row
     * means the same man for ever, whatever other files say by then.
     */
    public Human ofRow(String id, Supplier<Human> decision) {
        var known = byFurtherId.get(id);
        var human = known == null ? decision.get() : known;
        human.ids().others().add(id);
        byFurtherId.put(id, human);
        return human;
    }

    /** Somebody of whom no row knows more than a name and a birth date that nobody else has, or too many others have. */
    Human born(String name, LocalDate birthDate) {
        if (alike(name).stream().noneMatch(one -> birthDate.equals(one.birthDate()))) {
            var human = add(new Human(name));
            human.learnBirthDate(birthDate);
            return human;
        }
        return ofRow("born:" + birthDate + "-" + slug(name), () -> {
            var human = new Human(name);
            human.learnBirthDate(birthDate);
            return add(human);
        });
    }

    /** A name as it stands in the id of a row. */
    public static String slug(String name) {
        return NameKey.of(name).replace(' ', '-');
    }

    /** Takes the league's id for him, unless somebody has it; one that the list of players has comes first. */
    public void learnGsisId(Human human, String id, boolean inPlace) {
        if (byGsisId.getOrDefault(id, human) == human) {
            var before = human.gsisId();
            human.ids().learnGsisId(id, isStopgap(id) == isStopgap(before) ? inPlace : !isStopgap(id));
            byGsisId.put(id, human);
        }
    }

    /** The league gives its definitive ids in one form; another form, and the highest numbers, stand in until then. */
    private static boolean isStopgap(@Nullable String gsisId) {
        return gsisId == null || !DEFINITIVE.matcher(gsisId).matches();
    }

    /** Takes a further id such as {@code pfr:AkerCa00} for him, unless somebody has it. */
    void learnFurtherId(Human human, String id, boolean inPlace) {
        if (byFurtherId.getOrDefault(id, human) != human) {
            return;
        }
        byFurtherId.put(id, human);
        if (id.startsWith(PFR)) {
            human.ids().learnPfrPlayerId(id.substring(PFR.length()), inPlace);
        } else if (id.startsWith(ESPN)) {
            human.ids().learnEspnId(id.substring(ESPN.length()));
        } else {
            human.ids().others().add(id);
        }
    }

    /** Takes an id of Pro-Football-Reference for him, unless somebody has it. */
    public void learnFreePfrId(Human human, @Nullable String pfrId) {
        if (pfrId != null) {
            learnFurtherId(human, PFR + pfrId, false);
        }
    }

    /** Makes one of a coach whom the graph has and a player who is new to it. */
    public void unite(Human known, Human player) {
        player.become(known);
        all.remove(known);
        byId.put(player.id(), player);
        player.ids().others().forEach(id -> byFurtherId.put(id, player));
        byName.values().forEach(named -> named.remove(known));
        byBareName.values().forEach(named -> named.remove(known));
        index(player);
    }

    /** Everyone whom the graph has. */
    public List<Human> known() {
        return List.copyOf(byId.values());
    }

    /** Somebody new; the row that makes him known follows. */
    public Human add(Human human) {
        all.add(human);
        index(human);
        return human;
    }

    /** Notes how a row calls somebody and which ids it knows him by. */
    public void index(Human human) {
        if (human.gsisId() != null) {
            byGsisId.putIfAbsent(human.gsisId(), human);
        }
        for (var id : human.ids().further()) {
            byFurtherId.putIfAbsent(id, human);
            if (id.startsWith(GSIS)) {
                byGsisId.putIfAbsent(id.substring(GSIS.length()), human);
            }
        }
        for (var name : human.names()) {
            var key = NameKey.of(name);
            addOnce(byName, key, human);
            addOnce(byBareName, Likeness.bare(name), human);
            var without = key.replaceAll("(?<=\\p{L})and(?=\\p{L})", "");
            if (!without.equals(key)) {
                addOnce(byNameWithoutAnd, without, human);
            }
        }
    }

    private static void addOnce(Map<String, List<Human>> index, String key, Human human) {
        var named = index.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (!named.contains(human)) {
            named.add(human);
        }
    }

    /** Takes down what was decided, now that everyone has an id. */
    public void report() {
        findings.report();
    }

    /** Takes what is decided on who somebody is. */
    public IdentityFindings findings() {
        return findings;
    }
}
