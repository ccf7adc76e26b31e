package sideline.page;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import sideline.graph.GraphException;
import sideline.page.ask.Questions;
import sideline.page.ask.Questions.Rehearsal;

/** Lets the database plan the pages' questions, then what edits run, behind the first readers' backs, one after the other, once all is ready. */
final class Rehearsals implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);
    private static final int TRIES = 3;
    private static final double MILLIS = 1000;

    private final Questions questions;
    private final Runnable edits;
    private final Thread thread = new Thread(this::run, "page-rehearsals");

    Rehearsals(Questions questions, Runnable edits) {
        this.questions = questions;
        this.edits = edits;
    }

    // Whoever asks meanwhile comes first.
    @SuppressWarnings("ThreadPriorityCheck")
    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        thread.interrupt();
    }

    private void run() {
        var start = System.currentTimeMillis();
        for (var rehearsal : questions.rehearsals()) {
            if (thread.isInterrupted()) {
                return;
            }
            plan(rehearsal);
        }
        LOG.info("Pages are planned after {} s", (System.currentTimeMillis() - start) / MILLIS);
        planEdits(start);
    }

    /** Who edits first waits a little longer where this does not succeed. */
    private void planEdits(long start) {
        try {
            edits.run();
            LOG.info("Edits are planned after {} s", (System.currentTimeMillis() - start) / MILLIS);
        } catch (GraphException e) {
            LOG.debug("Edits could not be planned", e);
        }
    }

    private void plan(Rehearsal rehearsal) {
        for (var i = 0; i < TRIES && !thread.isInterrupted(); i++) {
            if (questions.isPlanned(rehearsal)) {
                return;
            }
        }
    }
}
