package sideline.page.fact;

import java.util.HashMap;
import sideline.page.Page;
import sideline.page.ask.Entity;
import sideline.page.ask.Finder;
import sideline.page.ask.Hit;
import sideline.page.ask.Refusal;
import sideline.page.ask.State;

/** Leads from an id that nothing has to the page of whom or what it means. */
public final class Elsewhere {

    private Elsewhere() {}

    /**
     * The page of the only person or franchise that a text means.
     *
     * @param path where the reader is, so that nobody is led in a circle
     * @param parameters what the address keeps, with its question mark; empty for nothing
     * @throws Refusal when nobody is meant, or several
     */
    public static Page of(Finder finder, String text, String path, String parameters) {
        var addresses = new HashMap<String, String>();
        finder.find(text).forEach(hit -> addresses.put(hit.key(), address(hit)));
        var key = finder.one(text, each -> addresses.getOrDefault(each, "/person/" + each));
        var address = addresses.getOrDefault(key, "/person/" + key);
        if (address.equals(path)) {
            throw new Refusal(State.unknown("Nothing in the data has the id ‘" + Entity.key(text) + "’."));
        }
        return Page.moved(address + parameters);
    }

    private static String address(Hit hit) {
        return (hit.kind().equals("TEAM") ? "/team/" : "/person/") + hit.key();
    }
}
