package sideline.page.export;

/** Is told how far an export is. */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String step, long rows) {}

        @Override
        public void advance(long rows) {}
    };

    /**
     * A step begins, and the one before it has ended.
     *
     * @param rows how many rows there are to write
     */
    void begin(String step, long rows);

    /** So many rows more of the step are written. */
    void advance(long rows);
}
