package sideline.ingest;

/** Is told how far an import is. */
public interface ImportProgress {

    /** Tells nobody. */
    ImportProgress NONE = new ImportProgress() {
        @Override
        public void begin(String step, long rows) {}

        @Override
        public void advance(long rows) {}
    };

    /**
     * A step begins, and the one before it has ended.
     *
     * @param step a file that is read or what is written
     * @param rows how many rows there are to do; -1 where that is not known
     */
    void begin(String step, long rows);

    /** So many rows more of the step are done. */
    void advance(long rows);
}
