package sideline.edit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import sideline.graph.Transaction;
import sideline.ingest.edit.EditRefusedException;
import sideline.ingest.edit.FactType;
import sideline.ingest.edit.LeagueEdit;
import sideline.ingest.edit.Outcome;

/**
 * Edits that are written in one transaction, as if one after the other: first what is recorded, all at once, then corrections
 * and retractions in turn. Who is refused before anything of his is written leaves the others alone.
 */
final class Batch {

    private final Transaction transaction;
    private final LeagueEdit league;
    private final Stating stating;
    private final boolean isOneAlone;
    private final Map<Waiting, Answer> outcomes = new LinkedHashMap<>();
    private final List<Waiting> left = new ArrayList<>();
    private final List<Map<String, Object>> changes = new ArrayList<>();
    private long next;

    /**
     * A batch within a transaction.
     *
     * @param isOneAlone whether there is no other edit for which the transaction has to go on
     */
    Batch(Transaction transaction, Clock clock, boolean isOneAlone) {
        this.transaction = transaction;
        this.league = new LeagueEdit(transaction);
        this.stating = new Stating(league, clock);
        this.isOneAlone = isOneAlone;
    }

    /** What an edit is told once the transaction is committed: its change, or why it is refused. */
    record Answer(@Nullable Noted noted, @Nullable RuntimeException refusal) {
        void tell(CompletableFuture<Noted> outcome) {
            if (refusal == null) {
                outcome.complete(noted);
            } else {
                outcome.completeExceptionally(refusal);
            }
        }
    }

    /**
     * What came of a batch.
     *
     * @param outcomes of those that are done
     * @param left those that have to wait for others of it
     */
    record Done(Map<Waiting, Answer> outcomes, List<Waiting> left) {}

    /**
     * Writes edits.
     *
     * @throws RuntimeException why one is refused of whom something was written; then nothing must be committed
     */
    Done run(List<Waiting> edits) {
        var beginning = league.begin(edits.stream().map(Waiting::key).toList());
        next = beginning.next();
        var recordings = new ArrayList<Waiting>();
        var others = new ArrayList<Waiting>();
        var keys = new HashSet<String>();
        for (var one : edits) {
            var known = beginning.known().get(one.key());
            if (known != null) {
                outcomes.put(one, repeated(one, known));
            } else if (beginning.busy() != null) {
                refuse(one, beginning.busy());
            } else if (!keys.add(one.key())) {
                left.add(one);
            } else {
                (Stating.isRecording(one.edit()) ? recordings : others).add(one);
            }
        }
        record(independent(recordings));
        others.forEach(this::decide);
        league.note(changes);
        return new Done(outcomes, left);
    }

    private static Answer repeated(Waiting one, LeagueEdit.Known known) {
        return one.content().equals(known.content())
                ? new Answer(new Noted(known.sequence(), true), null)
                : new Answer(null, EditException.keyMisused(known.at()));
    }

    private void refuse(Waiting one, RuntimeException refusal) {
        outcomes.put(one, new Answer(null, refusal));
    }

    /** Those that touch nothing in common; the others are left for the next transaction. */
    private List<Waiting> independent(List<Waiting> recordings) {
        var touched = new HashSet<String>();
        var independent = new ArrayList<Waiting>();
        for (var one : recordings) {
            var own = touched(one, next + independent.size());
            if (own.stream().noneMatch(touched::contains)) {
                touched.addAll(own);
                independent.add(one);
            } else {
                left.add(one);
            }
        }
        return independent;
    }

    private Set<String> touched(Waiting one, long number) {
        try {
            return stating.recording(one.edit(), number).recording().touched();
        } catch (EditException unfit) {
            return Set.of();
        }
    }

    /** Records all that can be; where one is refused, the numbers of the others are others, and so are the ids made of them. */
    private void record(List<Waiting> recordings) {
        var accepted = recordings;
        while (!accepted.isEmpty() && !recordAll(accepted)) {
            accepted =
                    accepted.stream().filter(one -> !outcomes.containsKey(one)).toList();
        }
    }

    private boolean recordAll(List<Waiting> recordings) {
        var stated = new ArrayList<Stating.Stated>();
        for (var one : recordings) {
            try {
                stated.add(stating.recording(one.edit(), next + stated.size()));
            } catch (EditException e) {
                refuse(one, e);
            }
        }
        if (stated.size() < recordings.size()) {
            return false;
        }
        var refused = new HashMap<Integer, EditRefusedException>();
        var done = league.record(stated.stream().map(Stating.Stated::recording).toList(), refused);
        refused.forEach((place, refusal) -> refuse(recordings.get(place), refusal));
        if (!refused.isEmpty()) {
            return false;
        }
        league.derive();
        for (var place = 0; place < done.size(); place++) {
            note(recordings.get(place), "RECORDED", stated.get(place).source(), done.get(place));
        }
        return true;
    }

    private void decide(Waiting one) {
        var before = transaction.updates();
        try {
            var decided = stating.decide(one.edit(), next);
            league.derive();
            note(one, decided.action(), decided.source(), decided.outcome());
        } catch (EditException | EditRefusedException e) {
            if (isOneAlone || transaction.updates() > before) {
                throw e;
            }
            refuse(one, e);
        }
    }

    private void note(Waiting one, String action, Source source, Outcome outcome) {
        var facts = outcome.facts();
        var first = facts.get(0);
        var type = FactType.ofTyped(first.fact());
        var ids = facts.stream().map(fact -> fact.fact()).toList();
        var change = new HashMap<String, Object>();
        change.put("key", one.key());
        change.put("content", one.content());
        change.put("by", one.edit().editor());
        change.put("action", action);
        change.put("sources", List.of("Source:" + source.id()));
        change.put("kind", type == null ? "" : type.name());
        change.put("facts", ids);
        change.put("involves", outcome.involves().stream().sorted().toList());
        change.put(
                "names", first.values().stream().map(value -> value.property()).toList());
        change.put(
                "befores", first.values().stream().map(value -> value.before()).toList());
        change.put("afters", first.values().stream().map(value -> value.after()).toList());
        change.put("sentence", Sentence.of(change, ids));
        if (one.reason() != null) {
            change.put("reason", one.reason());
        }
        changes.add(change);
        outcomes.put(one, new Answer(new Noted(next, false), null));
        next++;
    }
}
