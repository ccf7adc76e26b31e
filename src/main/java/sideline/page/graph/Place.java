package sideline.page.graph;

/**
 * Where something stands that does not move, in pixels from the middle of the picture.
 *
 * @param x to the right
 * @param y downwards
 */
record Place(int x, int y) {

    static final Place MIDDLE = new Place(0, 0);
}
