package sideline.page.frame;

/**
 * What a page says of itself before anybody reads it.
 *
 * @param title the title without the name of the product, {@code Cam Akers and Kevin O'Connell}
 * @param description the answer in one sentence, for previews; empty when there is none
 * @param path the permanent address, with the parameters that change the answer
 * @param isIndexed whether search engines may keep it
 */
public record Head(String title, String description, String path, boolean isIndexed) {

    /** The head of a page that may be found. */
    public static Head of(String title, String description, String path) {
        return new Head(title, description, path, true);
    }

    /** What a file of the page is called, without ending: {@code cam-akers-kevin-oconnell-asof-2023-09-20}. */
    public String fileName() {
        var words = path.replaceFirst("^/[a-z]+/", "").replaceAll("[^A-Za-z0-9]+", "-");
        var name = words.replaceAll("^-|-$", "");
        return name.isEmpty() ? "sideline" : name;
    }
}
