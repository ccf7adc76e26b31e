package sideline.page.graph;

import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;

/**
 * Somebody, or a franchise, in a picture.
 *
 * @param entity who or what it is
 * @param place where it stands by the question; null where it may stand anywhere
 * @param by the key of whose expansion brought it; empty for what the question brings
 * @param isEnd whether the question names it
 * @param left how many of those linked with it the picture does not show; -1 when it was not expanded
 */
record Node(Entity entity, @Nullable Place place, String by, boolean isEnd, int left) {

    String key() {
        return entity.key();
    }

    Node expanded(int left) {
        return new Node(entity, place, by, isEnd, left);
    }

    /** The code of a franchise, else the name. */
    String label() {
        var code = entity.abbreviation();
        return entity.isTeam() && code != null ? code : entity.name();
    }

    String color() {
        var color = entity.color();
        return color == null ? "" : color;
    }
}
