package sideline.api.load;

import java.util.function.Supplier;

/**
 * Where all come in who ask over the network, in whichever way they speak: each pays by his points, and what he asks waits
 * for its turn.
 */
public final class Entrance {

    private final Admission admission;
    private final Rates rates;

    /** An entrance to what is admitted, for clients with such points. */
    public Entrance(Admission admission, Rates rates) {
        this.admission = admission;
        this.rates = rates;
    }

    /**
     * Lets a request in, before anything is done for it.
     *
     * @param address the client's, as {@code 192.0.2.7}
     * @return what takes the further cost, when it is known
     * @throws ComeBackLater when all places are taken, or the client has no point left
     */
    public Charge enter(String address) {
        admission.requirePlace();
        return rates.enter(address);
    }

    /**
     * Does what a request asks when its turn comes.
     *
     * @throws ComeBackLater when all places are taken, or no turn comes in time
     */
    public <T> T admit(Supplier<T> work) {
        return admission.admit(work);
    }
}
