package sideline.api.load;

/** Takes from a client's points what an operation costs beyond being asked. */
@FunctionalInterface
public interface Charge {

    /**
     * Takes the cost of rows.
     *
     * @param rows how many the operation may fetch by estimate
     * @throws ComeBackLater when the client has not as many points
     */
    void rows(long rows);
}
